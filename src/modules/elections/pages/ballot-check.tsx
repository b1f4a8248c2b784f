import { useState } from 'react'
import { ask, citationOf, sentenceOf } from '#regulations/index.ts'
import { Checkbox, Disclosure, Fields, NumberField, Select, Status } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import type { Election, Poll } from './case.ts'
import css from './election.module.css'

const marks = ['approved', 'rejected', 'abstained', 'writtenIn'] as const
type Mark = (typeof marks)[number]
const casters = ['voter', 'writer', 'proxy', 'letter'] as const
const signs = { PASS: 'passed', FAIL: 'failed', NEEDS_HUMAN: 'needs-human', INVALID_PROCEDURE: 'invalid' } as const

/** Is the ballot in one's hand valid (EL-04, EL-05, EL-07)? Asked of the rules and kept nowhere. */
export function BallotCheck({ election, poll }: { election: Election; poll: Poll }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const [counted, count] = useState<Readonly<Record<Mark, number | null>>>({
    approved: null,
    rejected: null,
    abstained: null,
    writtenIn: null,
  })
  const [castBy, cast] = useState<(typeof casters)[number]>('voter')
  const [writerIsCandidate, setWriter] = useState(false)
  const [marked, setMarked] = useState(false)
  const { approved, rejected, abstained, writtenIn } = counted
  const asked = {
    seats: poll.seats,
    castBy,
    writerIsCandidate: castBy === 'writer' && writerIsCandidate,
    approved: approved ?? 0,
    rejected: rejected ?? 0,
    abstained: abstained ?? 0,
    writtenIn: writtenIn ?? 0,
    marked,
  }
  const judged = ask('election-ballot', asked, poll.gathering.heldOn, {}, election.local)
  return (
    <Disclosure title={t('ballotCheck')}>
      <Fields least={120}>
        {marks
          .filter((mark) => mark !== 'writtenIn' || poll.kind !== 'tie')
          .map((mark) => (
            <NumberField
              key={mark}
              label={t(`mark.${mark}`)}
              maximum={100}
              minimum={0}
              onChange={(value) => count((now) => ({ ...now, [mark]: value }))}
              value={counted[mark]}
            />
          ))}
        <Select
          label={t('castBy')}
          onChange={cast}
          options={casters.map((value) => ({ value, label: t(`castBy.${value}`) }))}
          value={castBy}
        />
      </Fields>
      {castBy === 'writer' ? (
        <Checkbox checked={writerIsCandidate} onChange={setWriter}>
          {t('writerStands')}
        </Checkbox>
      ) : null}
      <Checkbox checked={marked} onChange={setMarked}>
        {t('marked')}
      </Checkbox>
      <p className={css.line}>
        <Status
          kind={signs[judged.outcome]}
          word={t(
            judged.outcome === 'PASS' ? 'ballotValid' : judged.outcome === 'NEEDS_HUMAN' ? 'ballotAsk' : 'ballotVoid',
          )}
        />
      </p>
      <ul className={css.lines}>
        {judged.because.map((line) => (
          <li key={line.text}>
            {sentenceOf(line, language)}{' '}
            <small>{[line.formula, citationOf(line, language)].filter(Boolean).join(' ')}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
