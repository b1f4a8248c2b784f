import { addDays, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** Nothing of what was said: only why, when, and whether something follows. */
export interface TargetedTalkGiven {
  readonly occasion: 'bereavement' | 'hardship' | 'health' | 'discipline' | 'complaint' | 'other'
  readonly occurredOn: Day
  readonly heldOn: Day | null
  readonly followUp: 'none-needed' | 'open' | 'done' | null
}

export interface TargetedTalkValues {
  readonly state: 'not-called-for' | 'due' | 'due-soon' | 'held'
  /** The day from which the program reminds; the text names none. */
  readonly remindOn: Day | null
  readonly validUntil: Day | null
}

/** Is a talk with a member called for by what happened, and was it held? The text names no day: the program only reminds. */
export const targetedTalk = question({
  name: 'targeted-talk',
  rules: ['HT-02'],
  settings: { remindAfterDays: { rule: 'HT-02', kind: 'design', default: 14, stricter: 'lower' } },
  judgedOn: ({ occurredOn }: TargetedTalkGiven) => occurredOn,
  judge: (given: TargetedTalkGiven, on, law, { remindAfterDays }): Finding<TargetedTalkValues> => {
    const cited = law['HT-02']
    const { occasion, occurredOn, heldOn, followUp } = given
    if (occasion === 'other') {
      const because = [decides(cited, { text: 'talk.not-called-for', holds: null })]
      return { outcome: 'PASS', values: { state: 'not-called-for', remindOn: null, validUntil: null }, because }
    }
    const remindOn = addDays(occurredOn, remindAfterDays)
    const held = heldOn !== null && heldOn >= occurredOn && heldOn <= on
    if (held) {
      const because: Because[] = [decides(cited, { text: 'talk.held', numbers: { heldOn }, holds: true })]
      if (followUp === null) because.push(warns(cited, { text: 'talk.no-follow-up', holds: false }))
      else because.push(tells(cited, { text: `talk.follow-up-${followUp}`, holds: followUp !== 'open' }))
      return { outcome: 'PASS', values: { state: 'held', remindOn, validUntil: null }, because }
    }
    const reminding = on >= remindOn
    const because: Because[] = [decides(cited, { text: `talk.on-${occasion}`, numbers: { occurredOn }, holds: null })]
    if (reminding)
      because.push(warns(cited, { text: 'talk.reminder', numbers: { days: remindAfterDays }, holds: null }))
    const turns = [...(heldOn !== null && heldOn >= occurredOn ? [heldOn] : []), remindOn].filter((day) => day > on)
    return {
      outcome: 'PASS',
      values: { state: reminding ? 'due-soon' : 'due', remindOn, validUntil: turns.sort()[0] ?? null },
      because,
      wouldChange: [{ text: 'talk.if-held', numbers: {}, outcome: 'PASS' }],
    }
  },
})
