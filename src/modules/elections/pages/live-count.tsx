import { ask } from '#regulations/index.ts'
import { Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Count } from '../count.rules.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import type { Poll } from './case.ts'
import css from './election.module.css'

const signs = { PASS: 'passed', FAIL: 'failed', NEEDS_HUMAN: 'needs-human', INVALID_PROCEDURE: 'invalid' } as const

/** What the numbers typed would mean for each: of this one entry only, no result before both agree. A second vote goes by the most votes. */
export function LiveCount({ poll, count, named }: { poll: Poll; count: Count; named: (id: string) => string }) {
  const t = useWords(dialogTexts)
  if (poll.kind === 'tie') return null
  return (
    <div>
      <p className={css.note}>{t('live')}</p>
      <ul className={css.lines}>
        {count.lines.map(({ personId, inFavour }) => {
          const { outcome, values } = ask(
            'candidate-elected',
            { n: poll.n, p: poll.p, inFavour },
            poll.gathering.heldOn,
          )
          return (
            <li key={personId}>
              <Status
                hypothetical
                kind={signs[outcome]}
                size="note"
                word={t('over', { name: named(personId), inFavour, needed: values?.needed ?? 0 })}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
