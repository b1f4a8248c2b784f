import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** What a branch may be asked to do; the first four are not for a temporary one. */
export type BranchAct = Barred | 'study' | 'train-activists'
type Barred = 'recruit' | 'punish' | 'collect-dues' | 'general-election'

export interface TemporaryBranchGiven {
  readonly relationsTransferred: boolean
  /** How secretary, deputy and committee came to office. */
  readonly officersBy?: 'appointment' | 'election' | undefined
  /** First day the team no longer exists. */
  readonly teamUntil?: Day | null | undefined
  readonly members?: number | undefined
  readonly workingDays?: number | undefined
  /** What it wants to do. */
  readonly act?: BranchAct | undefined
}

export interface TemporaryBranchValues {
  readonly mayDo: Readonly<Record<BranchAct, boolean>>
  readonly stands: boolean
}

const acts: readonly BranchAct[] = ['recruit', 'punish', 'collect-dues', 'general-election', 'study', 'train-activists']

/** What may a temporary branch do, and does it stand? It neither recruits, punishes, collects dues nor holds general elections. */
export const temporaryBranch = question({
  name: 'temporary-branch',
  rules: ['BR-06'],
  settings: {
    membersMoreThan: { rule: 'BR-06', kind: 'local', default: 3, stricter: 'higher' },
    workingDaysMoreThan: { rule: 'BR-06', kind: 'local', default: 15, stricter: 'higher' },
  },
  judge: (given: TemporaryBranchGiven, on, law, settings): Finding<TemporaryBranchValues> => {
    const { relationsTransferred, officersBy, teamUntil = null, members, workingDays, act } = given
    const cited = law['BR-06']
    const dissolved = teamUntil !== null && teamUntil <= on
    const stands = !relationsTransferred && !dissolved
    const because: Because[] = [
      decides(cited, {
        text: relationsTransferred ? 'temporary.relations-moved' : 'temporary.relations-stay',
        holds: !relationsTransferred,
      }),
    ]
    if (teamUntil !== null) {
      const numbers = { until: teamUntil }
      because.push(
        dissolved
          ? decides(cited, { text: 'temporary.dissolved', numbers, formula: `${on} < ${teamUntil}`, holds: false })
          : tells(cited, { text: 'temporary.until', numbers, holds: null }),
      )
    }
    if (officersBy !== undefined)
      because.push(
        decides(cited, {
          text: officersBy === 'appointment' ? 'temporary.appointed' : 'temporary.elected',
          holds: officersBy === 'appointment',
        }),
      )
    const mayDo = Object.fromEntries(
      acts.map((one) => [one, stands && !cited.without.includes(one)]),
    ) as TemporaryBranchValues['mayDo']
    const barred = act !== undefined && isBarred(act, cited.without) ? act : null
    because.push(
      act === undefined
        ? tells(cited, { text: 'temporary.limits', holds: null })
        : decides(cited, { text: barred ? `temporary.no-${barred}` : 'temporary.may', holds: !barred }),
    )
    const local = { ...cited, kind: 'local', article: '', instrument: 'handbook' } as const
    const { membersMoreThan: over, workingDaysMoreThan: daysOver } = settings
    if (members !== undefined && members <= over)
      because.push(
        warns(local, {
          text: 'temporary.local-members',
          numbers: { members, over },
          formula: `${members} > ${over}`,
          holds: false,
        }),
      )
    if (workingDays !== undefined && workingDays <= daysOver)
      because.push(
        warns(local, {
          text: 'temporary.local-days',
          numbers: { days: workingDays, over: daysOver },
          formula: `${workingDays} > ${daysOver}`,
          holds: false,
        }),
      )
    const outcome: Outcome =
      barred || (dissolved && act !== undefined)
        ? 'INVALID_PROCEDURE'
        : because.some(({ force, holds }) => force === 'decides' && holds === false)
          ? 'FAIL'
          : 'PASS'
    return { outcome, values: { mayDo, stands }, because }
  },
})

function isBarred(act: BranchAct, without: readonly string[]): act is Barred {
  return without.includes(act)
}
