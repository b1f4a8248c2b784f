import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import type { Mark } from './attendance.rules.ts'
import type { ChairRole } from './plan.rules.ts'
import type {
  AttendanceHow,
  Audience,
  Capacity,
  LecturerOffice,
  MilestoneKind,
  PurposeKind,
  RosterHint,
} from './terms.rules.ts'
import type { KeptVote } from './vote-view.rules.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** One gathering as the database keeps it. */
export interface KeptRecord {
  readonly id: string
  readonly title: string
  readonly audience: Audience
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string | null
  readonly chairReason: string | null
  readonly lateReason: string | null
  readonly createdAt: Date
  readonly copiedFromId: string | null
  readonly version: number
  readonly sealedAt: Date | null
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: string
  readonly demo: boolean
  readonly branchId: string
  readonly branchName: string
  readonly venueId: string | null
  readonly venueName: string | null
  readonly creatorId: string
  readonly creatorName: string
  readonly keeper: boolean
  readonly isChair: boolean
  readonly isRecorder: boolean
  readonly chair: Named | null
  readonly recorder: Named | null
  /** What the chair held on the day, of the branch or the convening group (MT-05). */
  readonly chairOffices: readonly ChairRole[]
  readonly milestones: readonly (Named & { kind: MilestoneKind; at: Date | string; reason: string | null })[]
  readonly purposes: readonly {
    kind: PurposeKind
    serial: number | null
    theme: string | null
    reasonMoved: string | null
    lecturer: string | null
    lecturerOffice: LecturerOffice | null
    /** Null: the year of the day. */
    forYear: string | null
    minutes: string
    version: number
    settledId: string | null
    settledTitle: string | null
    settledGatheringId: string | null
    settledOn: string | null
  }[]
  readonly agenda: readonly {
    id: string
    purpose: PurposeKind
    title: string
    standing: boolean
    points: string
    version: number
  }[]
  readonly attendees: readonly (Omit<Mark, 'state'> & {
    person: Named
    group: Named | null
    crew: Named | null
    capacity: Capacity
    byRight: boolean
    onCommittee: boolean
    state: Mark['state'] | null
    how: AttendanceHow | null
    hint: RosterHint | null
  })[]
  readonly guests: readonly (Named & { origin: string })[]
  readonly votes: readonly KeptVote[]
  /** The local packs it is judged by while it is open. */
  readonly local: readonly LocalPack[]
  readonly resolutions: readonly { id: string; purpose: PurposeKind; voteId: string | null; text: string }[]
  readonly actionItems: readonly {
    id: string
    text: string
    ownerId: string
    ownerName: string
    dueOn: string
    doneOn: string | null
    droppedOn: string | null
    outcome: string | null
    resolutionId: string | null
    version: number
  }[]
  readonly outcomes: readonly { id: string; measure: string; quantity: number; unit: string }[]
  readonly notices: readonly { id: string; at: Date | string; body: string; byId: string; byName: string }[]
  /** All sittings of the same thing, this one among them; none where it is held once. */
  readonly sittings: readonly { id: string; heldOn: string; startsAt: string; cancelled: boolean }[]
  /** Who was asked to come to this sitting; none: everybody who attends by right. */
  readonly asked: readonly (Named & { onDuty: boolean })[]
  readonly amendments: readonly {
    id: string
    field: string
    subjectId: string | null
    before: string
    after: string
    reason: string
    at: Date | string
    byId: string
    byName: string
  }[]
}
