import { newId, sentenceOf, useAsk, useTell } from '#web/api.ts'
import { Button, EmptyState, Notice, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listBinders, makeBinder, reprintIssue } from '../binder.contract.ts'
import { pageTexts } from '../ledgers-page.texts.ts'
import { BinderLine } from './binder-line.tsx'
import type { Ledger } from './catalogue.tsx'
import { ChooseDialog } from './choose-dialog.tsx'
import { type Change, closed, type Filters } from './filters.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { Issues } from './issues.tsx'
import { isUnderWay } from './listed.ts'

/** How often it is asked how far a binder is, while one is being made. */
const everyMs = 700

interface BindersProps {
  unitId: string
  year: number
  ledgers: readonly Ledger[]
  filters: Filters
  onChange: Change
}

/** The binder of the year: made, watched, taken away, issued; and what was issued before. */
export function Binders({ unitId, year, ledgers, filters, onChange }: BindersProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const making = useTell(makeBinder)
  const reprinting = useTell(reprintIssue)
  const { value } = useAsk(listBinders, { unitId, year }, { everyMs })
  const underWay = value?.binders.some(isUnderWay) ?? false
  const make = () => void making.tell({ id: newId(), unitId, year })
  const refusal = making.refusal ?? reprinting.refusal
  return (
    <>
      <Section
        line="heavy"
        note={t('binderNote')}
        right={
          <>
            <Button disabled={underWay} onPress={() => onChange({ do: 'bind' })} size="small">
              {t('choose')}
            </Button>
            <Button disabled={underWay} onPress={make} size="small" variant="primary" working={making.working}>
              {t('make', { year })}
            </Button>
          </>
        }
        title={t('binder')}
      >
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        {value?.binders.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
        {value?.binders.map((binder) => (
          <BinderLine binder={binder} key={binder.id} onIssue={() => onChange({ do: 'issue', about: binder.id })} />
        ))}
      </Section>
      <Issues
        busy={underWay || reprinting.working}
        issues={value?.issues}
        onReprint={(issueId) => void reprinting.tell({ id: newId(), issueId })}
        year={year}
      />
      {filters.do === 'bind' ? (
        <ChooseDialog ledgers={ledgers} onClose={() => onChange(closed)} unitId={unitId} year={year} />
      ) : null}
      {filters.do === 'issue' ? <IssueDialog binderId={filters.about} onClose={() => onChange(closed)} /> : null}
    </>
  )
}
