import type { AskOf } from '#core/operation.ts'
import type { partyKind } from '../../people.contract.ts'
import { type listRoster, rosterSorts } from '../../roster.contract.ts'

/** What the address of an unfiltered roster leaves out. */
export const noFilters = {
  unit: '',
  search: '',
  kind: '',
  group: '',
  crew: '',
  post: '',
  on: '',
  sort: 'name',
  down: false,
  page: 1,
}
export type RosterFilters = typeof noFilters

type PartyKind = (typeof partyKind.options)[number]

const membersOnly: PartyKind[] = ['full', 'probationary']
const others: PartyKind[] = ['prospective', 'activist', 'applicant', 'none']

/** What can be chosen for the kind: every kind by itself, and the two halves of the roster. */
export const kindChoices = { members: membersOnly, others } as const
export const singleKinds: readonly PartyKind[] = [...membersOnly, ...others]

function kindsOf(kind: string): PartyKind[] | undefined {
  if (kind === 'members' || kind === 'others') return kindChoices[kind]
  const single = singleKinds.find((one) => one === kind)
  return single && [single]
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The filters as the roster, its print and its spreadsheet want them; what is no member of its set filters nothing. */
export function askOf(filters: RosterFilters, unitId: string): Omit<AskOf<typeof listRoster>, 'page' | 'size'> {
  const { search, group, crew, post, on, down } = filters
  const kinds = kindsOf(filters.kind)
  return {
    unitId,
    sort: rosterSorts.find((sort) => sort === filters.sort) ?? 'name',
    descending: down,
    ...(search ? { search } : {}),
    ...(kinds ? { kinds } : {}),
    ...(isId(group) ? { groupId: group } : {}),
    ...(isId(crew) ? { crewId: crew } : {}),
    ...(isId(post) ? { postId: post } : {}),
    ...(isDay(on) ? { on } : {}),
  }
}

/** True when anything but order, page, unit and day is chosen. */
export function isNarrowed({ search, kind, group, crew, post }: RosterFilters): boolean {
  return [search, kind, group, crew, post].some(Boolean)
}
