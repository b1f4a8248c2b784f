import { Fact, Facts, Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type Board, offDutyOf } from '../board.rules.ts'
import { votersLeading } from '../instance.rules.ts'
import { runTexts } from '../run.texts.ts'
import type { Compared } from './compared.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'

interface CostProps {
  run: Run
  board: Board
  /** The answer it came from; null once a hand has changed it. */
  answer: Compared | null
}

/** What a plan costs, and what of it is proven to be the least. */
export function CostPart({ run, board, answer }: CostProps) {
  const t = useWords(runTexts)
  const off = offDutyOf(board)
  const duty = board.sittings.flatMap(({ comes }) => comes).filter(({ way }) => way === 'duty').length
  const largest = Math.max(0, ...board.sittings.map(({ comes }) => comes.length))
  const heaviest = answer && heaviestOf(run, answer)
  return (
    <Section title={t('cost')}>
      <Facts>
        <Fact label={t('sittings')} unit={<Proof answer={answer} name="sittings" run={run} />}>
          {board.sittings.length}
        </Fact>
        {run.picture.vote ? (
          <Fact label={t('votersPresent')} unit={<Proof answer={answer} name="present" run={run} />}>
            {board.sittings[0]?.voters ?? 0}
          </Fact>
        ) : (
          <Fact label={t('largest')} unit={t('people')}>
            {largest}
          </Fact>
        )}
        <Fact label={t('fromPost')} unit={t('times')}>
          {duty}
        </Fact>
        <Fact label={t('edge')} unit={t('times')}>
          {off.edge}
        </Fact>
        <Fact label={t('own')} unit={<Proof answer={answer} name="off-duty" run={run} />}>
          {off.own}
        </Fact>
        {heaviest ? (
          <Fact label={t('heaviest')} unit={<Proof answer={answer} name="fairness" run={run} />} words>
            {heaviest.weight === 0 ? t('level') : t('perHead', heaviest)}
          </Fact>
        ) : null}
      </Facts>
      {answer ? null : <p className={css.quiet}>{t('byHand')}</p>}
      <p className={css.quiet}>{t('costNote')}</p>
    </Section>
  )
}

function heaviestOf({ picture }: Run, { cost }: Compared) {
  const perHead = cost.loads
    .filter(({ people }) => people > 0)
    .map(({ crewId, people, weight }) => ({ crewId, weight: Math.round((10 * weight) / people) / 10 }))
    .toSorted((a, b) => b.weight - a.weight)
  const [first] = perHead
  if (!first) return null
  return { crew: picture.crews.find(({ id }) => id === first.crewId)?.name ?? '', weight: first.weight }
}

/** Proven, or how far the bound is. */
function Proof({ answer, name, run }: { answer: Compared | null; name: Compared['stages'][number]['name']; run: Run }) {
  const t = useWords(runTexts)
  const stage = answer?.stages.find((one) => one.name === name)
  if (!stage) return null
  const most = name === 'present'
  if (stage.optimal) return <Status kind="met" size="note" word={t(most ? 'provenMost' : 'proven')} />
  const bound = Math.round(stage.bound * 10) / 10 + (most ? votersLeading(run.picture) : 0)
  return <Status kind="provisional" size="note" word={t(most ? 'gapMost' : 'gap', { bound })} />
}
