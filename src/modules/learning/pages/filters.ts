/**
 * What the address of the page leaves out. `do` names an open dialog, `person`, `missed` and `mode` what it begins with; without a
 * dialog `person` is whose sessions stand in the drawer.
 */
export const noFilters = { unit: '', year: '', show: '', page: 1, do: '', person: '', missed: '', mode: '' }
export type Filters = typeof noFilters

/** Closes whatever is open. */
export const closed = { do: '', person: '', missed: '', mode: '' } as const

export const pageSize = 50
