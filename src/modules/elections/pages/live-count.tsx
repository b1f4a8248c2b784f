import { ask } from '#regulations/index.ts'
import { Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Count } from '../count.rules.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import type { Election, Poll } from './case.ts'
import css from './election.module.css'

const signs = { PASS: 'passed', FAIL: 'failed', NEEDS_HUMAN: 'needs-human', INVALID_PROCEDURE: 'invalid' } as const

interface LiveCountProps {
  election: Election
  poll: Poll
  count: Count
  named: (id: string) => string
}

/** What the numbers typed would mean for each: of this one entry only, no result before both agree. A second vote goes by the most votes. */
export function LiveCount({ election, poll, count, named }: LiveCountProps) {
  const t = useWords(dialogTexts)
  if (poll.kind === 'tie') return <p className={css.note}>{t('liveTie')}</p>
  const { n, p, gathering } = poll
  return (
    <div>
      <p className={css.note}>{t('live')}</p>
      <ul className={css.lines}>
        {count.lines.map(({ personId, inFavour }) => {
          const given = { n, p, inFavour }
          const { outcome, values } = ask('candidate-elected', given, gathering.heldOn, {}, election.local)
          const numbers = {
            name: named(personId),
            inFavour,
            needed: values?.needed ?? 0,
            older: values?.neededByPresent ?? 0,
          }
          return (
            <li key={personId}>
              <Status
                hypothetical
                kind={signs[outcome]}
                size="note"
                word={t(outcome === 'NEEDS_HUMAN' ? 'overOlder' : 'over', numbers)}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
