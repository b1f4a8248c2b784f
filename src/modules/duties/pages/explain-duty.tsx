import type { OutputOf } from '#core/operation.ts'
import { useAsk, type Wire, sentenceOf as wordsOf } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { useSession } from '#web/session.tsx'
import { Drawer, Fact, Facts, Loading, Notice, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { explainDuty } from '../duties.contract.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyKey, useDutyNames } from './duty.ts'
import { useDutyState } from './duty-state.tsx'

type Explained = Wire<OutputOf<typeof explainDuty>>

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
  const names = useDutyNames()
  const say = useDutyState()
  const { today } = useSession()
  const { state, dueOn, tally, gatherings, answer } = explained
  return (
    <JudgedPanel
      about={t('about', { duty: names.full(explained), due: dueOn })}
      answer={answer}
      state={state}
      title={`${names.rule(explained.rule)} ${say(explained)}`}
    >
      {tally ? <Tally tally={tally} /> : null}
      {gatherings.length > 0 ? (
        <Section level={3} line="light" title={t('recordsSpoken')}>
          <Facts>
            {gatherings.map(({ id, title, heldOn, closed }) => (
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
    </JudgedPanel>
  )
}

function Tally({ tally: { done, incomplete, needed } }: { tally: NonNullable<Explained['tally']> }) {
  const t = useWords(boardTexts)
  return (
    <Section level={3} line="light" title={t('tally')}>
      <Facts>
        <Fact label={t('done')}>{done}</Fact>
        {incomplete > 0 ? <Fact label={t('incomplete')}>{incomplete}</Fact> : null}
        <Fact label={t('needed')} strong>
          {needed}
        </Fact>
      </Facts>
    </Section>
  )
}
