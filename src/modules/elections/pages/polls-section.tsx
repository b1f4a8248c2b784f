import { Button, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { mayDo } from '../stage.rules.ts'
import type { Begin, Election } from './case.ts'
import css from './election.module.css'
import { Round } from './round.tsx'

/** Every round, also those that do not count. */
export function PollsSection({ election, begin }: { election: Election; begin: Begin }) {
  const t = useWords(pageTexts)
  const { polls, may, stage, outcome } = election
  const opens = may.keep && mayDo('poll', stage).ok && outcome.next !== 'ask-above'
  return (
    <Section title={t('polls')}>
      {polls.length === 0 ? <p className={css.note}>{t('noPolls')}</p> : null}
      {polls.map((poll) => (
        <Round begin={begin} election={election} key={poll.id} poll={poll} />
      ))}
      {opens ? (
        <div className={css.acts}>
          <Button onPress={() => begin({ do: 'poll' })}>{t('openPoll')}</Button>
        </div>
      ) : null}
    </Section>
  )
}
