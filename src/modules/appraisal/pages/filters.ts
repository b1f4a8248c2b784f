/** What the address of the page leaves out; `do` names an open dialog, `kind` and `id` what it is about, `why` an open drawer. */
export const noFilters = { branch: '', year: '', tab: 'path', mode: 'view', do: '', kind: '', id: '', why: '' }
export type Filters = typeof noFilters

/** Closes whatever is open. */
export const closed = { do: '', kind: '', id: '', why: '' } as const

export type Change = (change: Partial<Filters>) => void

export const tabs = ['path', 'lines', 'members'] as const
export type TabKey = (typeof tabs)[number]

export const modes = ['view', 'papers', 'ballot', 'grades'] as const
export type Mode = (typeof modes)[number]
