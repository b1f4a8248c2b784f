import { useSession } from '#web/session.tsx'
import { Count, Counts, Notice, Section, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import { Strike } from './former.tsx'
import { Matters } from './matters.tsx'
import { Officers } from './officers.tsx'
import type { Explained, Open, Term } from './shown.ts'
import { newestElection, planPassed } from './states.ts'
import css from './term.module.css'
import { Timeline } from './timeline.tsx'

interface RunningProps {
  term: Term
  mayRecord: boolean
  open: Open
  explain: (explained: Explained) => void
}

/** The term that runs: how far it is, what is on paper, who sits. */
export function Running({ term, mayRecord, open, explain }: RunningProps) {
  const t = useWords(termWords)
  const { values } = term.judged
  return (
    <>
      <Numbers term={term} />
      <Notices mayRecord={mayRecord} open={open} term={term} />
      {values ? (
        <Section
          note={t('timelineNote', { from: term.electedOn, until: values.expiresOn })}
          right={<Strike open={open} term={term} />}
          title={t('timeline')}
        >
          <Timeline term={term} values={values} />
        </Section>
      ) : null}
      <Matters explain={explain} open={open} term={term} />
      <Officers term={term} />
    </>
  )
}

function Numbers({ term }: { term: Term }) {
  const t = useWords(termWords)
  const { judged, seated, seats, vacancies } = term
  const days = judged.values?.daysLeft
  return (
    <div className={css.counts}>
      <Counts>
        {days === undefined ? null : (
          <Count alarming={days < 0} label={t(days < 0 ? 'overSince' : 'expiresIn')}>
            {Math.abs(days)}
          </Count>
        )}
        <Count label={t('seated')} of={seats === null ? undefined : t('ofSeats', { seats })}>
          {seated}
        </Count>
        {seats === null && vacancies.length === 0 ? null : (
          <Count alarming={vacancies.length > 0} label={t('vacant')}>
            {vacancies.length}
          </Count>
        )}
      </Counts>
    </div>
  )
}

/** What the records leave open, each with what settles it. */
function Notices({ term, mayRecord, open }: Omit<RunningProps, 'explain'>) {
  const t = useWords(termWords)
  const { today } = useSession()
  const later = newestElection(term, today)
  const record = (elected: string) =>
    mayRecord ? <TextButton onPress={() => open({ do: 'record', elected })}>{t('record')}</TextButton> : null
  return (
    <>
      {term.id === null ? (
        <Notice action={record(term.electedOn)}>{t('unwritten', { electedOn: term.electedOn })}</Notice>
      ) : null}
      {later ? <Notice action={record(later)}>{t('maybeNew', { electedOn: term.electedOn })}</Notice> : null}
      {planPassed(term, today) ? (
        <Notice
          action={
            term.may.amend ? <TextButton onPress={() => open({ do: 'plan-election' })}>{t('doPlan')}</TextButton> : null
          }
          kind="warning"
        >
          {t('planPassed', { on: term.nextElectionOn ?? '' })}
        </Notice>
      ) : null}
    </>
  )
}
