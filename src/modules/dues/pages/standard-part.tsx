import { useState } from 'react'
import { ask } from '#regulations/index.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { ConfirmDialog, Disclosure, Section, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { forgetBase } from '../standard.contract.ts'
import { answerFor, isRated, mostIn } from '../standard.rules.ts'
import css from './dues.module.css'
import { type Member, yuan } from './dues.ts'
import { StruckWords } from './struck-words.tsx'
import { told } from './unpaid-answer.ts'

type Kept = Member['standards'][number]

/** The standards of one member and how the one in force came about. `own` says it to himself. */
export function StandardPart({ member, own = false }: { member: Pick<Member, 'standards' | 'person'>; own?: boolean }) {
  const t = useWords(dialogTexts)
  const inForce = member.standards.find(({ struck }) => !struck)
  return (
    <Section level={3} title={t('standardSection')}>
      <ul className={css.lines}>
        {member.standards.map(({ id, amountFen, payer, fromMonth, fixedOn, reference, struck }) => (
          <li key={id}>
            <span className={struck ? css.struck : undefined}>
              <b>{yuan(amountFen)}</b> {t('yuan')}{' '}
              <span className={css.quiet}>
                {[t('standardWords', { payer: t(`payer.${payer}`), from: fromMonth, on: fixedOn }), reference]
                  .filter(Boolean)
                  .join(t('comma'))}
              </span>
            </span>
            <StruckWords struck={struck} />
          </li>
        ))}
        {member.standards.length === 0 ? <li className={css.quiet}>{t('unfixed')}</li> : null}
      </ul>
      {inForce ? (
        <Disclosure title={t('howMuch')}>
          <HowMuch
            about={t(own ? 'myAmount' : 'amountAbout', { name: member.person.name, amount: yuan(inForce.amountFen) })}
            standard={inForce}
          />
        </Disclosure>
      ) : null}
      {member.standards.some(({ baseFen }) => baseFen !== null) ? <Forget personId={member.person.id} /> : null}
    </Section>
  )
}

function HowMuch({ standard, about }: { standard: Kept; about: string }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { payer, amountFen, baseFen, fromMonth, fixedOn, reference } = standard
  if (payer === 'reduced' || payer === 'waived')
    return <JudgedPanel about={about} answer={told(ask('dues-waiver', { branchResolvedOn: fixedOn }, today))} />
  const answer = answerFor({ payer, amountFen, baseFen, reference }, fromMonth)
  if (answer) return <JudgedPanel about={about} answer={told(answer)} />
  return isRated(payer) ? <p>{t('amountOnly', { amount: yuan(amountFen), most: yuan(mostIn(fromMonth)) })}</p> : null
}

/** A member who no longer agrees that his base is kept has it removed (branch.md 6.1, art. 29). */
function Forget({ personId }: { personId: string }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const command = useTell(forgetBase)
  const [asking, setAsking] = useState(false)
  const forget = async () => {
    const reply = await command.tell({ personId })
    if (!reply.ok) return
    toast(t('forgotten'))
    setAsking(false)
  }
  return (
    <>
      <TextButton onPress={() => setAsking(true)}>{t('forgetBase')}</TextButton>
      <ConfirmDialog
        confirm={t('forgetBase')}
        onClose={() => setAsking(false)}
        onConfirm={() => void forget()}
        open={asking}
        refusal={command.refusal && sentenceOf(command.refusal, language)}
        title={t('forgetBase')}
        working={command.working}
      >
        {t('forgetNote')}
      </ConfirmDialog>
    </>
  )
}
