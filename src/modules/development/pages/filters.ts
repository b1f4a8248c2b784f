/** What the address of the list leaves out. */
export const noFilters = { branch: '', stage: 0, search: '', late: false, page: 1 }
export type Filters = typeof noFilters

export const pageSize = 50

export const isNarrowed = ({ stage, search, late }: Filters) => stage > 0 || search !== '' || late

export type Stage = 1 | 2 | 3 | 4 | 5
export const stages = [1, 2, 3, 4, 5] as const

/** The filters as list and spreadsheet are asked by them. */
export function askOf({ branch, stage, search, late }: Filters) {
  return {
    late,
    ...(branch ? { branchId: branch } : {}),
    ...(stages.includes(stage as Stage) ? { stage: stage as Stage } : {}),
    ...(search ? { search } : {}),
  }
}

/** `do` names an open dialog, `step`, `kind` and `id` what it begins with; `why` the step that is explained. */
export const noTask = { do: '', step: '', kind: '', id: '', why: '' }
export type Task = typeof noTask
