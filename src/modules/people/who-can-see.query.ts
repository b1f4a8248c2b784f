import { abilitiesOf } from '#core/abilities.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import type { OfficeRole } from './office.rules.ts'
import { whoCanSee } from './person.contract.ts'
import { maySee, viewersOf } from './record.queries.ts'

export default answer(whoCanSee, async (context, { personId }) => {
  if (!(await maySee(context, personId))) return no('people.unknown-person')
  const { rows } = await viewersOf(context, personId, context.today)
  const viewers = rows.map((row) => {
    const role = row.role as OfficeRole
    const abilities = abilitiesOf[role]
    return {
      personId: row.personId,
      name: row.name,
      role,
      unit: { id: row.unitId, name: row.unitName },
      through: { unit: row.through, tie: row.tie as 'membership' | 'posting' | 'office' },
      sees: {
        record: abilities.includes('see'),
        contact: abilities.includes('see-contact'),
        changes: abilities.includes('keep-people'),
      },
    }
  })
  return { viewers: viewers.filter(({ sees }) => sees.record || sees.contact || sees.changes) }
})
