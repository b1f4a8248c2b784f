import { addDays, addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export type BranchOffice = 'secretary' | 'deputy-secretary' | 'committee-member'

export interface ByElectionGiven {
  readonly office: BranchOffice
  readonly vacantSince: Day
  readonly filledOn?: Day | null | undefined
  readonly filledBy?: 'by-election' | 'appointment' | undefined
}

export interface ByElectionValues {
  readonly state: 'due' | 'long-vacant' | 'filled' | 'wrongly-filled'
  /** From the day after this one a person looks at the delay. */
  readonly remindAfter: Day
  readonly mayBeAppointed: boolean
  readonly validUntil: Day | null
}

/** Is a vacancy in the branch committee filled without delay? The text gives no number of days, so after a while a person judges. */
export const byElection = question({
  name: 'by-election',
  rules: ['CM-06'],
  settings: { remindAfterMonths: { rule: 'CM-06', kind: 'design', default: 1, stricter: 'lower' } },
  judgedOn: ({ vacantSince, filledOn }: ByElectionGiven) => filledOn ?? vacantSince,
  judge: (given: ByElectionGiven, on, law, { remindAfterMonths }): Finding<ByElectionValues> => {
    const { office, vacantSince, filledOn = null, filledBy = 'by-election' } = given
    const cited = law['CM-06']
    const mayBeAppointed = cited.mayBeAppointed.includes(office)
    const remindAfter = addMonths(vacantSince, remindAfterMonths)
    if (filledOn) {
      const rightly = filledBy === 'by-election' || mayBeAppointed
      const text = !rightly
        ? 'vacancy.member-appointed'
        : filledBy === 'appointment'
          ? 'vacancy.appointed'
          : 'vacancy.elected'
      return {
        outcome: rightly ? 'PASS' : 'INVALID_PROCEDURE',
        values: { state: rightly ? 'filled' : 'wrongly-filled', remindAfter, mayBeAppointed, validUntil: null },
        because: [decides(cited, { text, numbers: { filledOn, vacantSince }, holds: rightly })],
        wouldChange: rightly ? [] : [{ text: 'vacancy.if-elected', numbers: {}, outcome: 'PASS' }],
      }
    }
    const long = on > remindAfter
    const outcome: Outcome = long ? 'NEEDS_HUMAN' : 'PASS'
    const because: Because[] = [decides(cited, { text: 'vacancy.open', numbers: { vacantSince }, holds: null })]
    if (long)
      because.push(
        warns(
          { ...cited, kind: 'setting' },
          {
            text: 'vacancy.long',
            numbers: { remindAfter },
            formula: `${on} ≤ ${remindAfter}`,
            holds: null,
          },
        ),
      )
    if (mayBeAppointed) because.push(tells(cited, { text: 'vacancy.may-be-appointed', holds: null }))
    return {
      outcome,
      values: {
        state: long ? 'long-vacant' : 'due',
        remindAfter,
        mayBeAppointed,
        validUntil: long ? null : addDays(remindAfter, 1),
      },
      because,
      wouldChange: [{ text: 'vacancy.if-elected', numbers: {}, outcome: 'PASS' }],
    }
  },
})
