import { periodWords } from '#regulations/index.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Notice, Section, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialog.texts.ts'
import { removeGoodReason } from '../payment.contract.ts'
import css from './dues.module.css'
import { type Member, monthsWords } from './dues.ts'
import { unpaidAnswer } from './unpaid-answer.ts'

/** What is open and what has a good reason, judged by DU-17: the program concludes nothing, somebody looks into it. */
export function UnpaidPart({ branchId, member }: { branchId: string; member: Member }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const command = useTell(removeGoodReason)
  const { unpaid, excused, person } = member
  const { answer, state } = unpaidAnswer(member, today)
  const remove = async (month: string) => {
    const reply = await command.tell({ branchId, personId: person.id, month })
    if (reply.ok) toast(t('removed'))
  }
  return (
    <Section
      level={3}
      note={unpaid.length > 0 ? monthsWords(unpaid, today, language) : undefined}
      title={t('unpaidSection')}
    >
      <ul className={css.lines}>
        {excused.map(({ month, reason }) => (
          <li key={month}>
            <span>
              {periodWords(month, language)} <span className={css.quiet}>{t(`reason.${reason}`)}</span>
            </span>
            <TextButton
              label={t('removeReason', { month: periodWords(month, language) })}
              onPress={() => void remove(month)}
            >
              {t('remove')}
            </TextButton>
          </li>
        ))}
      </ul>
      {command.refusal ? <Notice kind="refusal">{sentenceOf(command.refusal, language)}</Notice> : null}
      <JudgedPanel about={t('unpaidAbout', { name: person.name })} answer={answer} state={state} />
    </Section>
  )
}
