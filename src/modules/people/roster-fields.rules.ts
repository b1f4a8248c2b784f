/** What a column of a roster can mean. Whatever is not here has no place in the record (branch.md 6.2). */
export const rosterFields = [
  'name',
  'sex',
  'birthOn',
  'education',
  'phone',
  'kind',
  'branch',
  'group',
  'crew',
  'post',
  'appliedOn',
  'activistOn',
  'prospectiveOn',
  'admittedOn',
  'convertedOn',
  'joinedOn',
] as const

export type RosterField = (typeof rosterFields)[number]

/** Fields whose value is the name of something in the organisation. */
export const placeFields = ['branch', 'group', 'crew', 'post'] as const
export type PlaceField = (typeof placeFields)[number]

export const dateFields = [
  'birthOn',
  'appliedOn',
  'activistOn',
  'prospectiveOn',
  'admittedOn',
  'convertedOn',
  'joinedOn',
] as const satisfies readonly RosterField[]
export type DateField = (typeof dateFields)[number]
