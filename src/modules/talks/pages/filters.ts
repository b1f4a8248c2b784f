/** What the address of the page leaves out; `do` names an open dialog, `person` and `occasion` what it begins with. */
export const noFilters = { branch: '', year: '', with: '', page: 1, do: '', person: '', occasion: '' }
export type Filters = typeof noFilters

/** Closes whatever dialog is open. */
export const closed = { do: '', person: '', occasion: '' } as const

export const pageSize = 20
