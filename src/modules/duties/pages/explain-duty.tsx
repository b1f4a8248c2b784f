import type { OutputOf } from '#core/operation.ts'
import { citationOf, periodWords, sentenceOf } from '#regulations/index.ts'
import { useAsk, type Wire, sentenceOf as wordsOf } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import {
  Drawer,
  ExplainPanel,
  Fact,
  Facts,
  type Judgement,
  Loading,
  Notice,
  type Reason,
  Section,
  useStatusWord,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { explainDuty } from '../duties.contract.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyKey, useDutyNames } from './duty.ts'

type Explained = Wire<OutputOf<typeof explainDuty>>
type Line = Explained['answer']['because'][number]

/** Why a duty stands as it does, at the right of the board: the article, the numbers, what would change it. */
export function ExplainDuty({ duty, onClose }: { duty: DutyKey | null; onClose: () => void }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { value, refusal, stale } = useAsk(explainDuty, duty)
  return (
    <Drawer onClose={onClose} open={duty !== null} title={t('whyTitle')}>
      {refusal ? <Notice kind="refusal">{wordsOf(refusal, language)}</Notice> : null}
      {refusal || (value && !stale) ? null : <Loading />}
      {value && !stale && !refusal ? <Explanation explained={value} /> : null}
    </Drawer>
  )
}

function Explanation({ explained }: { explained: Explained }) {
  const t = useWords(boardTexts)
  const judgement = useJudgement(explained)
  const { today } = useSession()
  return (
    <ExplainPanel judgement={judgement} note={t('whyNote')}>
      <Tally explained={explained} />
      {explained.gatherings.length > 0 ? (
        <Section level={3} line="light" title={t('recordsSpoken')}>
          <Facts>
            {explained.gatherings.map(({ id, title, heldOn, closed }) => (
              <Fact
                href={`/gatherings/${id}`}
                key={id}
                label={shortDay(heldOn, today)}
                unit={closed ? undefined : t('recordOpen')}
                words
              >
                {title}
              </Fact>
            ))}
          </Facts>
        </Section>
      ) : null}
    </ExplainPanel>
  )
}

function Tally({ explained: { answer } }: { explained: Explained }) {
  const t = useWords(boardTexts)
  if (!answer.values) return null
  const { done, needed, incomplete } = answer.values
  return (
    <Section level={3} line="light" title={t('tally')}>
      <Facts>
        <Fact label={t('done')}>{done}</Fact>
        {incomplete.length > 0 ? <Fact label={t('incomplete')}>{incomplete.length}</Fact> : null}
        <Fact label={t('needed')} strong>
          {needed}
        </Fact>
      </Facts>
    </Section>
  )
}

/** The answer of the regulations as the panel wants it. */
function useJudgement({ unit, rule, period, answer }: Explained): Judgement {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const names = useDutyNames()
  const say = useStatusWord()
  const reasonOf = useReason()
  const { values, because, wouldChange } = answer
  const state = values?.state ?? 'needs-human'
  const word = say(state, values ? Math.abs(values.daysLeft) : undefined)
  return {
    outcome: state,
    title: `${names.rule(rule)} ${word}`,
    sentence: t('judged', {
      unit: unit.name,
      period: periodWords(period, language),
      today,
      due: values?.dueOn ?? '–',
    }),
    because: because.map((line) => reasonOf(line, state)),
    wouldChange: wouldChange.map((change) => ({
      text: sentenceOf(change, language),
      outcome: change.outcome,
      word: t(
        ({ PASS: 'ifLawful', FAIL: 'ifBreach', INVALID_PROCEDURE: 'ifBreach', NEEDS_HUMAN: 'ifHuman' } as const)[
          change.outcome
        ],
      ),
    })),
  }
}

function useReason() {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  return (line: Line, state: NonNullable<Explained['answer']['values']>['state'] | 'needs-human'): Reason => {
    const about = `about.${line.rule}`
    const settled = line.holds !== null || state === 'needs-human'
    return {
      rule: about in boardTexts ? t(about as 'about.MT-01') : line.rule,
      formula: line.formula || undefined,
      text: sentenceOf(line, language),
      instrument: citationOf(line, language),
      kind: line.kind,
      holds: line.holds,
      // An open period is not in doubt, it has not ended; a line that only tells settles nothing.
      ...(settled
        ? {}
        : line.force === 'tells'
          ? { mark: { kind: 'due' as const, word: t('told') } }
          : { mark: state === 'not-applicable' ? { kind: state } : { kind: state, word: t('ahead') } }),
    }
  }
}
