import type { House } from '#server/house.ts'
import { RefusedFault } from './command.ts'

/** The open unit of these kinds with this name, short name or id. @throws RefusedFault when there is none, or more than one */
export async function unitNamed(house: House, name: string, kinds: readonly string[]): Promise<string> {
  const rows = await house.connection.db
    .selectFrom('organisation.unit')
    .select(['id', 'name'])
    .where('kind', 'in', kinds as never)
    .where('until_on', 'is', null)
    .where((row) =>
      row.or([row('name', '=', name), row('short_name', '=', name), row(row.cast<string>('id', 'text'), '=', name)]),
    )
    .limit(2)
    .execute()
  const [found, another] = rows
  if (!found) throw new RefusedFault('cli.unknown-unit', `没有名为「${name}」的单位。\nThere is no unit “${name}”.`)
  if (another)
    throw new RefusedFault(
      'cli.two-units',
      `有几个单位叫「${name}」，请用 id。\nSeveral units are called “${name}”: use the id.`,
    )
  return found.id
}

/** The only unit of a kind. @throws RefusedFault when it has to be named */
export async function onlyUnit(house: House, kind: 'branch' | 'workshop'): Promise<string> {
  const rows = await house.connection.db
    .selectFrom('organisation.unit')
    .select('id')
    .where('kind', '=', kind)
    .where('until_on', 'is', null)
    .limit(2)
    .execute()
  const [found, another] = rows
  if (found && !another) return found.id
  throw new RefusedFault('cli.name-the-unit', '请用 --unit 指明单位。\nName the unit with --unit.')
}
