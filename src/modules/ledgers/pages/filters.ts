/** What the address of the page leaves out; `do` names an open dialog, `about` what it begins with. */
export const noFilters = { unit: '', year: '', month: '', person: '', do: '', about: '' }
export type Filters = typeof noFilters
export type Change = (change: Partial<Filters>) => void

export const closed = { do: '', about: '' } as const
