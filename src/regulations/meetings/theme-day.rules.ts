import { addDays, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import type { Citation } from '../provision.rules.ts'
import { question } from '../question.rules.ts'

export interface ThemeDayGiven {
  readonly heldOn: Day
  readonly theme: string | null
  /** The day on which the branch settled theme and content, such as that of the committee meeting; null while it has not. */
  readonly settledOn: Day | null
  /** What was decided on the day and is to be followed up. */
  readonly decided: readonly {
    readonly owner: string | null
    readonly dueOn: Day | null
    readonly doneOn: Day | null
  }[]
}

export interface ThemeDayValues {
  /** Null while it may still be settled in advance. */
  readonly settled: boolean | null
  readonly decided: number
  readonly done: number
  readonly open: number
  /** Open after the day the branch itself set: a reminder. */
  readonly late: number
  /** Without owner or day: nobody follows it up. */
  readonly unassigned: number
  readonly validUntil: Day | null
}

/** Is a theme Party day settled in advance, and what it decided followed up? Days have no hours: settled on the same day counts. */
export const themeDay = question({
  name: 'theme-day',
  rules: ['TP-02', 'TP-03'],
  settings: {},
  judgedOn: ({ heldOn }: ThemeDayGiven) => heldOn,
  judge: (given: ThemeDayGiven, on, law): Finding<ThemeDayValues> => {
    const { heldOn, settledOn, decided } = given
    const advance = settling(
      settledOn !== null && settledOn > on ? { ...given, settledOn: null } : given,
      on,
      law['TP-02'],
    )
    const done = decided.filter(({ doneOn }) => doneOn !== null && doneOn <= on).length
    const waiting = decided.filter(({ doneOn }) => doneOn === null || doneOn > on)
    const unassigned = waiting.filter(({ owner, dueOn }) => !owner?.trim() || dueOn === null).length
    const late = waiting.filter(({ dueOn }) => dueOn !== null && dueOn < on).length
    const because = [advance, ...following({ decided: decided.length, done, unassigned, late }, law['TP-03'])]
    const failed = because.some(({ force, holds }) => force === 'decides' && holds === false)
    const turns = [heldOn, settledOn, ...waiting.flatMap(({ dueOn, doneOn }) => [dueOn && addDays(dueOn, 1), doneOn])]
    return {
      outcome: failed ? 'FAIL' : 'PASS',
      values: {
        settled: advance.holds,
        decided: decided.length,
        done,
        open: waiting.length,
        late,
        unassigned,
        validUntil: turns.filter((day) => day !== null && day > on).sort()[0] ?? null,
      },
      because,
      wouldChange: changes(advance, given, unassigned),
    }
  },
})

function settling({ heldOn, theme, settledOn }: ThemeDayGiven, on: Day, cited: Citation): Because {
  const numbers = { heldOn, theme: theme ?? '', settledOn: settledOn ?? '' }
  if (settledOn !== null && theme?.trim()) {
    const holds = settledOn <= heldOn
    const text = holds ? 'theme-day.settled' : 'theme-day.settled-late'
    return decides(cited, { text, numbers, formula: `${settledOn} ≤ ${heldOn}`, holds })
  }
  const open = on < heldOn
  return decides(cited, {
    text: open ? 'theme-day.to-settle' : 'theme-day.not-settled',
    numbers,
    holds: open ? null : false,
  })
}

interface FollowUp {
  readonly decided: number
  readonly done: number
  readonly unassigned: number
  readonly late: number
}

function following({ decided, done, unassigned, late }: FollowUp, cited: Citation): Because[] {
  if (decided === 0) return [tells(cited, { text: 'theme-day.nothing-decided', holds: null })]
  const formula = `${done} = ${decided}`
  if (done === decided)
    return [decides(cited, { text: 'theme-day.followed-up', numbers: { decided }, formula, holds: true })]
  const lines = [tells(cited, { text: 'theme-day.open', numbers: { open: decided - done }, formula, holds: null })]
  if (unassigned > 0)
    lines.push(decides(cited, { text: 'theme-day.unassigned', numbers: { count: unassigned }, holds: false }))
  if (late > 0) lines.push(warns(cited, { text: 'theme-day.late', numbers: { count: late }, holds: false }))
  return lines
}

function changes(advance: Because, { heldOn }: ThemeDayGiven, unassigned: number): Change[] {
  const failing: Outcome = advance.holds === false ? 'FAIL' : 'PASS'
  const found: Change[] = []
  if (advance.holds === null) found.push({ text: 'theme-day.if-not-settled', numbers: { heldOn }, outcome: 'FAIL' })
  if (unassigned > 0) found.push({ text: 'theme-day.if-assigned', numbers: { count: unassigned }, outcome: failing })
  return found
}
