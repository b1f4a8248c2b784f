import { type Because, type Change, decides, type Finding } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export type ChairOffice = 'secretary' | 'deputy-secretary' | 'committee-member' | 'group-leader' | 'superior' | 'member'

export interface MeetingChairGiven {
  readonly meeting: 'branch-assembly' | 'committee-meeting' | 'group-meeting'
  /** The office of whoever is to chair. */
  readonly chair: ChairOffice
  /** The secretary has asked the deputy or the committee member to chair. */
  readonly delegated?: boolean | undefined
}

export interface MeetingChairValues {
  /** Null where the text does not say. */
  readonly mayChair: boolean | null
  readonly needsDelegation: boolean
}

/** May this person chair? The secretary, or whom he asks of the committee; the leader of the group chairs the group. */
export const meetingChair = question({
  name: 'meeting-chair',
  rules: ['MT-05'],
  settings: {},
  judge: ({ meeting, chair, delegated = false }: MeetingChairGiven, _on, law): Finding<MeetingChairValues> => {
    const cited = law['MT-05']
    const found = (text: Because['text'], mayChair: boolean | null, needsDelegation = false, change?: Change) => ({
      outcome: mayChair === null ? ('NEEDS_HUMAN' as const) : mayChair ? ('PASS' as const) : ('FAIL' as const),
      values: { mayChair, needsDelegation },
      because: [decides(cited, { text, holds: mayChair })],
      wouldChange: change ? [change] : [],
    })
    if (meeting === 'group-meeting')
      return chair === cited.groupChair ? found('chair.group-leader', true) : found('chair.not-group-leader', null)
    if (chair === cited.chair) return found('chair.secretary', true)
    if (chair === 'superior') return found('chair.superior', null)
    if (!cited.delegates.includes(chair)) return found('chair.not-of-the-committee', false)
    if (delegated)
      return found('chair.delegated', true, true, { text: 'chair.if-not-delegated', numbers: {}, outcome: 'FAIL' })
    return found('chair.not-delegated', false, true, { text: 'chair.if-delegated', numbers: {}, outcome: 'PASS' })
  },
})
