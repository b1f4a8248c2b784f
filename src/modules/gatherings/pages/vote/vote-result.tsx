import type { Numbers } from '#core/decision.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { Button, outcomeStatus, Status, VoteBar } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Tally } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { shortCitation, spaced } from './explain.ts'
import { Offers } from './offers.tsx'
import type { PutDraft } from './put-dialog.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'

interface VoteResultProps {
  vote: Vote
  n: number
  p: number
  tally: Tally | null
  answer: Answer | null
  kept: boolean
  refused: { readonly code: string; readonly numbers: Numbers } | null
  onExplain: () => void
  onPut: (draft: PutDraft) => void
}

/** What it comes to: the word, the two bars, and the sum that must fit. */
export function VoteResult({ vote, n, p, tally, answer, kept, refused, onExplain, onPut }: VoteResultProps) {
  const t = useWords(votePartTexts)
  return (
    <div className={css.result}>
      <header>
        {answer ? <Outcome answer={answer} counted={tally !== null} /> : <b>{refused ? '–' : t('noOutlook')}</b>}
        <Standing {...{ tally, kept }} />
        {answer ? (
          <span className={css.explain}>
            <Button icon="explain" onPress={onExplain} size="small">
              {t('explain')}
            </Button>
          </span>
        ) : null}
      </header>
      {answer ? <Bars answer={answer} n={n} p={p} tally={tally} /> : null}
      {answer && tally ? (
        <p className={css.check}>{`${t('legend')}${t('check', { sum: sumOf(vote, tally, p, answer) })}`}</p>
      ) : null}
      {answer && tally ? <Offers {...{ vote, answer, kept, onPut }} /> : null}
    </div>
  )
}

export function Outcome({ answer, counted }: { answer: Answer; counted: boolean }) {
  const t = useWords(votePartTexts)
  if (counted) return <Status kind={outcomeStatus(answer.outcome)} size="large" />
  const word = answer.outcome === 'PASS' ? 'canPass' : answer.outcome === 'FAIL' ? 'cannotPass' : 'noQuorum'
  return <Status hypothetical kind={answer.outcome === 'PASS' ? 'due' : 'out-of-band'} size="large" word={t(word)} />
}

function Standing({ tally, kept }: { tally: Tally | null; kept: boolean }) {
  const t = useWords(votePartTexts)
  const { state } = useRecord().record
  if (tally === null) return <span>{t('before')}</span>
  if (state === 'signing' || state === 'closed') return <span>{t('asKept')}</span>
  return <span>{t(kept ? 'kept' : 'typing')}</span>
}

/** The lines of the answer that decide, drawn: quorum first, then the majority. */
export function Bars({ answer, n, p, tally }: { answer: Answer; n: number; p: number; tally: Tally | null }) {
  const t = useWords(votePartTexts)
  const { language } = useLanguage()
  return answer.because
    .filter(({ text }) => text in barOf)
    .map((line) => {
      const drawn = barOf[line.text as keyof typeof barOf]
      // Of a committee it is judged ahead as if all who are here were in favour.
      const kind = drawn === 'inFavour' && tally === null ? 'reachable' : drawn
      const needed = Number(line.numbers.needed ?? 0)
      const holds = line.holds === true
      const verdict = kind === 'present' ? t(holds ? 'enough' : 'tooFew') : t(holds ? 'more' : 'notMore')
      return (
        <VoteBar
          filled={kind === 'inFavour' ? (tally?.inFavour ?? 0) : p}
          formula={spaced(line.formula)}
          hatched={kind === 'present' ? 0 : writtenInFavour(answer)}
          holds={holds}
          key={line.text}
          label={t(`bar.${kind}`)}
          needed={needed}
          note={t('needs', { needed, citation: shortCitation(line, language) })}
          total={n}
          verdict={verdict}
        />
      )
    })
}

const barOf = {
  'vote.quorum-met': 'present',
  'vote.quorum-missed': 'present',
  'vote.majority-met': 'inFavour',
  'vote.majority-missed': 'inFavour',
  'vote.can-pass': 'reachable',
  'vote.cannot-pass': 'reachable',
} as const

/** Opinions in writing that count: those of the count, or those that are there before it. */
function writtenInFavour({ values, because }: Answer): number {
  const { wInFavour } = (values ?? {}) as { wInFavour?: number }
  return wInFavour ?? Number(because.find(({ text }) => text === 'written.ahead')?.numbers.count ?? 0)
}

/** The sum that must fit (VT-10): what was written counts on both sides, where it counts. */
function sumOf({ ballot }: Vote, { inFavour, against, abstain, valid }: Tally, p: number, { values }: Answer): string {
  const { w = 0 } = (values ?? {}) as { w?: number }
  const limit = ballot === 'secret' ? (valid ?? p) : p
  const votes = [inFavour, against, abstain, ...(w > 0 ? [w] : [])]
  const sum = votes.reduce((total, count) => total + count, 0)
  return `${votes.join(' + ')} = ${sum} ≤ ${limit}${w > 0 ? ` + ${w} = ${limit + w}` : ''}`
}
