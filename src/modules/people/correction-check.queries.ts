import { type Decision, no, yes } from '#core/decision.ts'
import type { CommandContext } from '#server/handler.ts'
import type { correctFact } from './correction.contract.ts'
import type { Fact, FactRow } from './correction.queries.ts'
import { findOffice, heldDuring, lockOffices } from './office.queries.ts'
import { isSingle, officesOf } from './office.rules.ts'
import type { lockPerson } from './person.queries.ts'
import { oldEnough } from './person.rules.ts'
import { checkBranch, checkCrew } from './place.queries.ts'
import { inOrder, type Standing } from './standing.rules.ts'
import type { Moves } from './timeline.rules.ts'

type Person = NonNullable<Awaited<ReturnType<typeof lockPerson>>>
type Refusal = (typeof correctFact)['refusals'][number]
type Checked = Promise<Decision<undefined, Refusal>>

/** A corrected membership or posting leads to a place in reach. */
export async function checkPlace(
  context: CommandContext,
  _person: Person,
  _line: readonly FactRow[],
  fact: Fact,
): Checked {
  if (fact.becomes === null) return yes()
  const place =
    fact.subject === 'membership'
      ? await checkBranch(context, fact.becomes.branchId, fact.becomes.groupId)
      : fact.subject === 'posting'
        ? await checkCrew(context, fact.becomes.crewId, fact.becomes.postId)
        : yes()
  return place.ok ? yes() : place
}

/** Offices give rights: only who may appoint corrects them, and a seat for one stays a seat for one. */
export async function checkOffice(
  context: CommandContext,
  _person: Person,
  _line: readonly FactRow[],
  fact: Fact,
): Checked {
  if (fact.subject !== 'office') return yes()
  const office = await findOffice(context, 'administer', fact.factId)
  if (!office) return no('people.not-permitted-here')
  const { becomes } = fact
  if (becomes === null) return yes()
  if (!officesOf(office.unitKind).includes(becomes.role))
    return no('people.no-such-office-here', { role: becomes.role, unit: office.unitKind })
  await lockOffices(context, office.unitId)
  const held = await heldDuring(context, office.unitId, becomes.role, becomes.fromOn, becomes.untilOn)
  const others = held.filter(({ id }) => id !== office.id)
  const other = others.find(
    ({ personId, duty }) => isSingle(becomes.role) || (personId === office.personId && duty === becomes.duty),
  )
  return other ? no('people.office-held', { name: other.personName, since: other.fromOn }) : yes()
}

/** Standings stay in order, none before the eighteenth birthday, none in days to come. */
export async function checkStandings(
  context: CommandContext,
  person: Person,
  line: readonly FactRow[],
  fact: Fact,
  moves: Moves,
): Checked {
  if (fact.subject !== 'standing') return yes()
  const after = line
    .filter((row) => fact.becomes !== null || row.id !== fact.factId)
    .map((row): Standing => {
      const kind = row.id === fact.factId && fact.becomes ? fact.becomes.kind : (row.record.kind as Standing['kind'])
      return { id: row.id, fromOn: row.fromOn, untilOn: row.untilOn, ...moves.get(row.id), kind }
    })
  const [first] = [...after].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  const future = after.find((row) => row.fromOn > context.today)
  if (future) return no('people.not-yet', { on: future.fromOn })
  const grown = first ? oldEnough(person.birth_on, first.fromOn) : yes()
  return grown.ok ? inOrder(after) : grown
}
