import { useNavigate, useSearch } from '@tanstack/react-router'

export type FilterValue = string | number | boolean

/**
 * Filters of a list, kept in the address: a list can be linked, reloaded and gone back to as it was. What equals its default is left out.
 * `defaults` also gives the types. Setting anything but `page` goes back to page 1.
 */
export function useFilters<Filters extends Record<string, FilterValue>>(defaults: Filters) {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const filters = read(defaults, search)
  const setFilters = (change: Partial<Filters>) => {
    const firstPage = 'page' in defaults && !('page' in change) ? { page: defaults.page } : {}
    const kept = Object.entries({ ...filters, ...firstPage, ...change }).filter(
      ([name, value]) => value !== defaults[name],
    )
    void navigate({ to: '.', search: Object.fromEntries(kept) as never, replace: true })
  }
  return [filters, setFilters] as const
}

function read<Filters extends Record<string, FilterValue>>(
  defaults: Filters,
  search: Record<string, unknown>,
): Filters {
  const pairs = Object.entries(defaults).map(([name, standard]) => {
    const given = search[name]
    if (given === undefined || given === null) return [name, standard]
    if (typeof standard === 'number') return [name, Number.isFinite(Number(given)) ? Number(given) : standard]
    if (typeof standard === 'boolean') return [name, given === true || given === 'true']
    return [name, String(given)]
  })
  return Object.fromEntries(pairs) as Filters
}
