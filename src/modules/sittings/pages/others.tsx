import { useTell } from '#web/api.ts'
import { Section, Status, type StatusKind, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { type Board, boardOf, offDutyOf } from '../board.rules.ts'
import { largestOf, type Verdict, verdictOf } from '../compare.rules.ts'
import { secondsEach } from '../others.rules.ts'
import { othersTexts } from '../others.texts.ts'
import { cancelRun } from '../sittings.contract.ts'
import { bestOf, type Compared, isComparing, plannedOf } from './compared.ts'
import type { Run } from './run.ts'
import css from './sittings.module.css'

export type ShownKey = 'now' | 'best' | Run['others'][number]['key']

interface OthersProps {
  run: Run
  /** The plan as it stands on the page, and which of the answers it is; null where there is none. */
  now: { readonly key: ShownKey | null; readonly answer: Compared | null; readonly counts: Counts } | null
  shown: ShownKey
  onShow: (key: ShownKey) => void
}
interface Counts {
  readonly sittings: number
  readonly offDuty: number
  readonly largest: number
  readonly present: number
}

const kinds: Readonly<Record<Verdict, StatusKind>> = {
  waiting: 'due',
  running: 'due',
  stopped: 'not-applicable',
  impossible: 'failed',
  unknown: 'provisional',
  short: 'failed',
  fewerSittings: 'met',
  moreSittings: 'not-applicable',
  lessOffDuty: 'met',
  moreOffDuty: 'not-applicable',
  morePresent: 'met',
  lessPresent: 'not-applicable',
  alike: 'not-applicable',
}

/** The plan beside others that were really searched: what each would cost, and what came of it. */
export function Others({ run, now, shown, onShow }: OthersProps) {
  const t = useWords(othersTexts)
  const stopping = useTell(cancelRun)
  const best = bestOf(run)
  const vote = run.picture.vote !== null
  const others = run.others.filter(({ key }) => key !== now?.key)
  const relief = run.answer?.kind === 'impossible' ? run.answer.conflict.relief : null
  if (others.length === 0 && !relief && (!now || now.key === 'best')) return null
  const row = (key: ShownKey, answer: Compared | null) => (
    <Name key_={key} onShow={answer ? onShow : null} shown={shown} />
  )
  return (
    <Section note={t('note')} title={t('title')}>
      <table className={css.others}>
        <thead>
          <tr>
            <th scope="col">{t('plan')}</th>
            <th scope="col">{t('sittings')}</th>
            <th scope="col">{t('offDuty')}</th>
            <th scope="col">{t(vote ? 'present' : 'largest')}</th>
            <th scope="col">{t('verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {now ? (
            <tr data-now="">
              <th scope="row">{row('now', now.answer ?? best)}</th>
              <Numbers counts={now.counts} vote={vote} />
              <td>
                <Status kind="met" size="note" word={t('verdict.now')} />
              </td>
            </tr>
          ) : (
            <tr>
              <th scope="row">{t(vote ? 'key.vote' : 'key.all')}</th>
              <Numbers counts={null} vote={vote} />
              <td>
                <Status hypothetical kind="failed" size="note" word={t('verdict.impossible')} />
              </td>
            </tr>
          )}
          {best && now?.key !== 'best' ? (
            <tr>
              <th scope="row">{row('best', best)}</th>
              <Numbers counts={countsOf(best)} vote={vote} />
              <td>
                <Status kind="met" size="note" word={t('verdict.best')} />
              </td>
            </tr>
          ) : null}
          {relief ? (
            <tr>
              <th scope="row">{t('key.relief')}</th>
              <Numbers counts={countsOn(boardOf(run.picture, relief.plan))} vote={vote} />
              <td>
                <Status
                  hypothetical
                  kind="cover-short"
                  size="note"
                  word={t('verdict.relief', { count: relief.reliefs })}
                />
              </td>
            </tr>
          ) : null}
          {others.map((other) => {
            const planned = plannedOf(other)
            const { verdict, count } = verdictOf(other, best, vote)
            const unproven = planned && !(planned.optimal && (planned.missed?.optimal ?? true))
            return (
              <tr key={other.key}>
                <th scope="row">{row(other.key, planned)}</th>
                <Numbers counts={planned && countsOf(planned)} vote={vote} />
                <td>
                  <Status
                    hypothetical
                    kind={kinds[verdict]}
                    size="note"
                    word={t(`verdict.${verdict}`, { count }) + (unproven ? t('unproven') : '')}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {isComparing(run) ? (
        <p className={css.quiet}>
          {t('moreTime', { seconds: Math.min(secondsEach, run.aim.seconds ?? secondsEach) })}{' '}
          <TextButton onPress={() => void stopping.tell({ id: run.id })}>{t('stop')}</TextButton>
        </p>
      ) : null}
    </Section>
  )
}

export function countsOf(answer: Compared): Counts {
  const { sittings, offDutyComings, present } = answer.cost
  return { sittings, offDuty: offDutyComings, largest: largestOf(answer), present }
}

/** What is counted of a plan as it stands on the page. */
export function countsOn(board: Board): Counts {
  const { edge, own } = offDutyOf(board)
  return {
    sittings: board.sittings.length,
    offDuty: edge + own,
    largest: Math.max(0, ...board.sittings.map(({ comes }) => comes.length)),
    present: board.sittings[0]?.voters ?? 0,
  }
}

function Name({ key_, shown, onShow }: { key_: ShownKey; shown: ShownKey; onShow: ((key: ShownKey) => void) | null }) {
  const t = useWords(othersTexts)
  const words = t(`key.${key_}`)
  if (!onShow) return words
  if (key_ === shown) return <b aria-current="true">{words}</b>
  return <TextButton onPress={() => onShow(key_)}>{words}</TextButton>
}

function Numbers({ counts, vote }: { counts: Counts | null; vote: boolean }) {
  const last = vote ? counts?.present : counts?.largest
  return (
    <>
      <td>{counts?.sittings ?? '–'}</td>
      <td>{counts?.offDuty ?? '–'}</td>
      <td>{last ?? '–'}</td>
    </>
  )
}
