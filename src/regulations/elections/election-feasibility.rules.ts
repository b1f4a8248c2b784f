import type { Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { formulaOf, leastFor, meets } from '../threshold.rules.ts'

export interface ElectionFeasibilityGiven {
  /** The crews on shift with their voters. */
  readonly crews: readonly { readonly name: string; readonly voters: number }[]
  /** Voters who work days or stand on no rota. */
  readonly otherVoters?: number | undefined
  /** Who is on duty at the hour of the meeting, day by day; without it, each crew in turn. */
  readonly duty?: readonly { readonly day: Day; readonly crews: readonly string[] }[] | undefined
  /** Voters of the crew on duty who are relieved for the meeting. */
  readonly relieved?: number | undefined
  /** Other voters known to be away. */
  readonly away?: number | undefined
}

export interface Sitting {
  readonly onDuty: readonly string[]
  readonly present: number
  /** Voters who may still stay away; negative: so many are missing. */
  readonly toSpare: number
}

export interface ElectionFeasibilityValues {
  readonly n: number
  readonly needed: number
  /** The most and the fewest who can come. */
  readonly most: number
  readonly fewest: number
  /** Of a hundred voters so many can come at most, rounded down. */
  readonly mostOfHundred: number
  /** Each different duty, the best first. */
  readonly sittings: readonly Sitting[]
  readonly days: readonly Day[]
  /** Enough for a vote on an admission. */
  readonly enoughForAdmission: boolean
}

/** Before a day is set: can four fifths of the voters come at all while a crew is on duty, and on which days? */
export const electionFeasibility = question({
  name: 'election-feasibility',
  rules: ['EL-01', 'VT-05'],
  settings: {},
  judge: (given: ElectionFeasibilityGiven, _on, law): Finding<ElectionFeasibilityValues> => {
    const { crews, otherVoters = 0, duty } = given
    const { quorum } = law['EL-01']
    const n = crews.reduce((sum, { voters }) => sum + voters, otherVoters)
    const needed = leastFor(quorum, n)
    const turns = duty?.map((one) => one.crews) ?? crews.map(({ name }) => [name])
    const sittings = different(turns)
      .map((onDuty) => sittingOf(onDuty, n, needed, given))
      .sort((a, b) => b.present - a.present)
    const possible = ({ present }: Sitting) => n >= 1 && meets(quorum, present, n)
    const [best] = sittings
    const most = best?.present ?? 0
    const days = (duty ?? [])
      .filter((one) => possible(sittingOf(one.crews, n, needed, given)))
      .map(({ day }) => day)
      .sort()
    const feasible = best !== undefined && possible(best)
    const numbers = { n, most, needed }
    const enoughForAdmission = n >= 1 && meets(law['VT-05'].quorum, most, n)
    const because: Because[] = [
      decides(law['EL-01'], {
        text: feasible ? 'feasibility.possible' : 'feasibility.never',
        numbers,
        formula: formulaOf(quorum, most, n),
        holds: feasible,
      }),
      ...sittings.map((one) =>
        tells(law['EL-01'], {
          text: possible(one) ? 'feasibility.sitting' : 'feasibility.sitting-short',
          numbers: { crews: one.onDuty.join(' + '), present: one.present, needed },
          formula: formulaOf(quorum, one.present, n),
          holds: possible(one),
        }),
      ),
    ]
    if (feasible && most === needed)
      because.push(warns(law['EL-01'], { text: 'feasibility.no-reserve', numbers, holds: null }))
    if (!feasible && enoughForAdmission)
      because.push(
        tells(law['VT-05'], {
          text: 'feasibility.admission',
          numbers,
          formula: formulaOf(law['VT-05'].quorum, most, n),
          holds: true,
        }),
      )
    const change: Change = feasible
      ? { text: 'feasibility.if-away', numbers: { count: most - needed + 1 }, outcome: 'FAIL' }
      : { text: 'feasibility.if-relieved', numbers: { count: needed - most }, outcome: 'PASS' }
    return {
      outcome: feasible ? 'PASS' : 'FAIL',
      values: {
        n,
        needed,
        most,
        fewest: sittings.at(-1)?.present ?? 0,
        mostOfHundred: n < 1 ? 0 : Math.floor((100 * most) / n),
        sittings,
        days,
        enoughForAdmission,
      },
      because,
      wouldChange: best === undefined || n < 1 ? [] : [change],
    }
  },
})

function different(turns: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(turns.map((crews) => [[...crews].sort().join('\n'), crews])).values()]
}

function sittingOf(
  onDuty: readonly string[],
  n: number,
  needed: number,
  { crews, relieved = 0, away = 0 }: ElectionFeasibilityGiven,
): Sitting {
  const held = crews.reduce((sum, { name, voters }) => (onDuty.includes(name) ? sum + voters : sum), 0)
  const present = Math.max(0, n - Math.max(0, held - relieved) - away)
  return { onDuty, present, toSpare: present - needed }
}
