import { useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { Button, Drawer, Loading, Notice } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { showMember } from '../ledger.contract.ts'
import { ArrivalPart } from './arrival-part.tsx'
import css from './dues.module.css'
import type { ChangeFilters } from './dues.ts'
import { PaymentsPart } from './payments-part.tsx'
import { StandardPart } from './standard-part.tsx'
import { StrikeDialog, type Striking } from './strike-dialog.tsx'
import { UnpaidPart } from './unpaid-part.tsx'

interface MemberDrawerProps {
  branchId: string
  /** Empty: closed. */
  personId: string
  /** A dialog stands before the page; a narrow one has no room beside it. */
  busy: boolean
  onChange: ChangeFilters
}

/** One member at the right of the ledger: how the amount came about, what is open and why nothing follows by itself. */
export function MemberDrawer({ branchId, personId, busy, onChange }: MemberDrawerProps) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(showMember, personId ? { branchId, personId } : null)
  const [striking, setStriking] = useState<Striking | null>(null)
  const beside = useWide(1280)
  const member = value && !stale && !refusal ? value : null
  return (
    <>
      <Drawer
        onClose={() => onChange({ person: '' })}
        open={personId !== '' && (beside || !busy)}
        title={member?.person.name ?? t('mine')}
      >
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        {member ? (
          <div className={css.under}>
            <div className={css.row}>
              <Button onPress={() => onChange({ do: 'pay' })} size="small">
                {t('payAction')}
              </Button>
              <Button onPress={() => onChange({ do: 'reason' })} size="small">
                {t('reasonAction')}
              </Button>
              <Button onPress={() => onChange({ do: 'standards' })} size="small">
                {t('standardAction')}
              </Button>
            </div>
            <UnpaidPart branchId={branchId} member={member} />
            <StandardPart member={member} />
            <PaymentsPart member={member} strike={setStriking} />
            <ArrivalPart member={member} onEnter={() => onChange({ do: 'arrival' })} />
          </div>
        ) : refusal ? null : (
          <Loading />
        )}
      </Drawer>
      {striking ? <StrikeDialog onClose={() => setStriking(null)} striking={striking} /> : null}
    </>
  )
}
