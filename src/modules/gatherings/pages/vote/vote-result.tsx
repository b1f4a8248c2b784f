import type { Numbers } from '#core/decision.ts'
import type { Answer } from '#regulations/answer.rules.ts'
import { Button, outcomeStatus, Status, VoteBar } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Tally } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { shortCitation, spaced } from './explain.ts'
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
}

/** What it comes to: the word, the two bars, and the sum that must fit. */
export function VoteResult({ vote, n, p, tally, answer, kept, refused, onExplain }: VoteResultProps) {
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
        <p className={css.check}>{`${t('legend')}${t('check', { sum: sumOf(vote, tally, p) })}`}</p>
      ) : null}
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
      const kind = barOf[line.text as keyof typeof barOf]
      const needed = Number(line.numbers.needed ?? 0)
      const holds = line.holds === true
      const verdict = kind === 'present' ? t(holds ? 'enough' : 'tooFew') : t(holds ? 'more' : 'notMore')
      return (
        <VoteBar
          filled={kind === 'inFavour' ? (tally?.inFavour ?? 0) : p}
          formula={spaced(line.formula)}
          hatched={kind === 'present' ? 0 : (tally?.written?.inFavour ?? 0)}
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

function sumOf({ ballot }: Vote, { inFavour, against, abstain, valid }: Tally, p: number): string {
  const limit = ballot === 'secret' ? (valid ?? p) : p
  return `${inFavour} + ${against} + ${abstain} = ${inFavour + against + abstain} ≤ ${limit}`
}
