/** The closed sets of the module. The tables' check constraints and the contracts' schemas say the same words. */

/**
 * What a gathering may serve, the leading purpose first: MT-01 to MT-04, TP-01, OL-01, DA-01 of the Regulations on the Work of
 * Party Branches 2018, art. 11-13 and 16-18; ED-01, PB-02; L25.
 */
export const purposeKinds = [
  'branch-assembly',
  'committee-meeting',
  'group-meeting',
  'theme-party-day',
  'organisational-life',
  'appraisal',
  'lecture',
  'collective-study',
  'mini-class',
  'political-birthday',
] as const
export type PurposeKind = (typeof purposeKinds)[number]

/** The families in which one chooses among them. */
export const purposeFamilies = {
  meeting: ['branch-assembly', 'committee-meeting', 'group-meeting'],
  learning: ['lecture', 'collective-study', 'mini-class'],
  life: ['theme-party-day', 'organisational-life', 'appraisal', 'political-birthday'],
} as const satisfies Readonly<Record<string, readonly PurposeKind[]>>
export type PurposeFamily = keyof typeof purposeFamilies

/** Purposes that are about something: the theme of the day or the meeting (L08, L11), the title of the lecture or class (L09, L25). */
const themed: readonly PurposeKind[] = ['theme-party-day', 'organisational-life', 'lecture', 'mini-class']
export function hasTheme(kind: PurposeKind): boolean {
  return themed.includes(kind)
}

/** Somebody gives it, and is named with his post (L09, L25). */
export function hasLecturer(kind: PurposeKind): boolean {
  return kind === 'lecture' || kind === 'mini-class'
}

/** Held once for a year, which a notice from above may end in the next one (OL-01, DA-01). */
const yearly: readonly PurposeKind[] = ['organisational-life', 'appraisal']
export function isYearly(kind: PurposeKind): boolean {
  return yearly.includes(kind)
}

export const milestoneKinds = ['planned', 'noticed', 'opened', 'recorder-closed', 'chair-closed', 'cancelled'] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/** `signing`: one of recorder and chair has closed it, the other not yet. */
export const gatheringStates = ['planned', 'noticed', 'open', 'signing', 'closed', 'cancelled'] as const
export type GatheringState = (typeof gatheringStates)[number]

/** Who attends by right: all members of the branch, its committee, or the members of the group. */
export const audiences = ['branch', 'committee', 'group'] as const
export type Audience = (typeof audiences)[number]

/** `on-shift`: cannot leave the post; `excused`: approved, with a reason; `absent`: not approved. */
export const attendanceStates = ['present', 'absent', 'excused', 'on-shift'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** No detail of health: `leave` covers it (data diet). */
export const absenceReasons = [
  'after-night',
  'leave',
  'travel',
  'training',
  'other-sitting',
  'unexplained',
  'other',
] as const
export type AbsenceReason = (typeof absenceReasons)[number]

/** How a mark came about: by the recorder, by the rota when the gathering was opened, by the person's own telephone. */
export const attendanceHows = ['hand', 'rota', 'code'] as const
export type AttendanceHow = (typeof attendanceHows)[number]

/** `full` is a voter of the convened body; `non-voting` sits in (列席); `guest` belongs to no body of the branch. */
export const capacities = ['full', 'probationary', 'non-voting', 'guest'] as const
export type Capacity = (typeof capacities)[number]

/** Offices that chair (MT-05). */
export const chairOffices = ['secretary', 'deputy-secretary', 'committee-member', 'group-leader'] as const

/** Whose lecture the rules ask for (LC-01): of a Party committee’s secretary nationally, of the branch’s own by local practice. */
export const lecturerOffices = ['party-committee-secretary', 'branch-secretary'] as const
export type LecturerOffice = (typeof lecturerOffices)[number]

/** What the rota says of someone at the hour of the gathering. A hint: the recorder decides. */
export const rosterHints = ['on-shift', 'after-night', 'leave'] as const
export type RosterHint = (typeof rosterHints)[number]

/** What a vote decides: of the branch, or about one person (VT-04, VT-05, VT-11, VT-12). */
export const branchMatters = ['ordinary', 'important'] as const
export const admissionMatters = ['admission', 'conversion', 'extension', 'cancellation'] as const
export const disposalMatters = ['deadline-to-correct', 'advised-exit', 'removal'] as const
export const matters = [...branchMatters, ...admissionMatters, ...disposalMatters] as const
export type Matter = (typeof matters)[number]
type PersonMatter = Exclude<Matter, (typeof branchMatters)[number]>

/** About one person: by secret ballot, one at a time, with opinions in writing where they count. */
export function isAboutPerson(matter: Matter): matter is PersonMatter {
  return matter !== 'ordinary' && matter !== 'important'
}

export const ballots = ['open', 'secret'] as const
export type Ballot = (typeof ballots)[number]

/** Grounds on which a voter may be left out of N, a to f of VT-03 (Organisation Department guidance). */
export const exclusionReasons = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type ExclusionReason = (typeof exclusionReasons)[number]

/** Parts of a record that can be worked on; which of them are open follows from the state. */
export const parts = [
  'plan',
  'notice',
  'opening',
  'attendance',
  'agenda',
  'minutes',
  'vote',
  'resolution',
  'assignment',
  'follow-up',
  'cancelling',
  'recorder-closing',
  'chair-closing',
  'amendment',
] as const
export type Part = (typeof parts)[number]
