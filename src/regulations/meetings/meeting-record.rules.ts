import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

/** What a record holds, in the order in which it is written. */
export const recordParts = [
  'time',
  'place',
  'chair',
  'recorder',
  'present',
  'absent',
  'non-voting',
  'agenda',
  'speeches',
  'vote',
  'resolution',
  'sign-in',
] as const
export type RecordPart = (typeof recordParts)[number]

export interface MeetingRecordGiven {
  readonly parts: readonly RecordPart[]
  /** Members who did not come, and those of them whose reason is written down. */
  readonly absent: number
  readonly absentWithReason: number
  /** People who attended without a vote. */
  readonly nonVoting: number
  readonly votes: number
  /** Votes that were carried: each leaves a resolution. */
  readonly carried: number
  /** What the gathering was for, in the words of the branch; each keeps a section of its own. */
  readonly purposes: readonly { readonly name: string; readonly ownSection: boolean }[]
}

export interface MeetingRecordValues {
  readonly complete: boolean
  readonly required: readonly RecordPart[]
  readonly missing: readonly RecordPart[]
  readonly withoutReason: number
  readonly withoutSection: readonly string[]
}

/** Is the record of a meeting complete? Whoever is absent, sits in or is voted on is written down only where there was any. */
export const meetingRecord = question({
  name: 'meeting-record',
  rules: ['MT-08', 'MT-10'],
  settings: {},
  judge: (given: MeetingRecordGiven, _on, law): Finding<MeetingRecordValues> => {
    const required = recordParts.filter((part) => isRequired(part, given))
    const missing = required.filter((part) => !given.parts.includes(part))
    const withoutReason = Math.max(0, given.absent - given.absentWithReason)
    const withoutSection = given.purposes.filter(({ ownSection }) => !ownSection).map(({ name }) => name)
    const lacking = missing.length + (withoutReason > 0 ? 1 : 0) + withoutSection.length
    const complete = lacking === 0
    const formula = `${required.length - missing.length} = ${required.length}`
    const because: Because[] = complete
      ? [decides(law['MT-08'], { text: 'record.complete', numbers: { parts: required.length }, formula, holds: true })]
      : missing.map((part) => decides(law['MT-08'], { text: `record.no-${part}`, formula, holds: false }))
    if (withoutReason > 0) {
      const numbers = { count: withoutReason }
      because.push(
        decides(law['MT-08'], {
          text: 'record.absent-without-reason',
          numbers,
          formula: `${given.absentWithReason} = ${given.absent}`,
          holds: false,
        }),
      )
    }
    for (const purpose of withoutSection)
      because.push(decides(law['MT-08'], { text: 'record.no-section', numbers: { purpose }, holds: false }))
    if (given.purposes.length > 1) {
      const numbers = { count: given.purposes.length }
      because.push(
        tells(law['MT-10'], { text: 'record.several-purposes', numbers, holds: withoutSection.length === 0 }),
      )
    }
    return {
      outcome: complete ? 'PASS' : 'FAIL',
      values: { complete, required, missing, withoutReason, withoutSection },
      because,
      wouldChange: complete ? [] : [{ text: 'record.if-filled', numbers: { count: lacking }, outcome: 'PASS' }],
    }
  },
})

function isRequired(part: RecordPart, { absent, nonVoting, votes, carried }: MeetingRecordGiven): boolean {
  switch (part) {
    case 'absent':
      return absent > 0
    case 'non-voting':
      return nonVoting > 0
    case 'vote':
      return votes > 0
    case 'resolution':
      return carried > 0
    default:
      return true
  }
}
