import { sql } from 'kysely'
import type { Day } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { ask } from '#regulations/index.ts'
import { answer } from '#server/handler.ts'
import { listLeading } from './leading.contract.ts'
import type { AttendanceState } from './terms.rules.ts'

interface Row {
  readonly id: string
  readonly person: { id: string; name: string }
  readonly post: string
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly gatherings: { attendance: AttendanceState; asMember: boolean }[]
}

export default answer(listLeading, async ({ db, reach, today }, { branchId, year }) => {
  const branch = await db
    .selectFrom('organisation.unit as unit')
    .select('unit.id')
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  if (!branch) return no('gatherings.unknown-unit')
  // Whoever was called by right was called as a member; who sat in or came as a guest was not.
  const { rows } = await sql<Row>`
    select cadre.id, json_build_object('id', person.id, 'name', person.name) as person, cadre.post,
      cadre.from_on as "fromOn", cadre.until_on as "untilOn",
      (select coalesce(json_agg(json_build_object('attendance', line.state, 'asMember', line.by_right)), '[]')
        from gatherings.attendance as line
        join gatherings.gathering on gathering.id = line.gathering_id
        where line.person_id = cadre.person_id and line.state is not null and gathering.branch_id = cadre.branch_id
          and gathering.sealed_at is not null and gathering.held_on >= cadre.from_on
          and (cadre.until_on is null or gathering.held_on < cadre.until_on)
          and to_char(gathering.held_on, 'YYYY') = ${year}) as gatherings
    from gatherings.leading_cadre as cadre
    join people.person on person.id = cadre.person_id
    where cadre.branch_id = ${branchId} and to_char(cadre.from_on, 'YYYY') <= ${year}
      and (cadre.until_on is null or to_char(cadre.until_on, 'YYYY') >= ${year})
    order by person.name_pinyin, person.name, cadre.from_on`.execute(db)
  const on = today < `${year}-12-31` ? today : `${year}-12-31`
  return {
    cadres: rows.map(({ gatherings, ...row }) => ({
      ...row,
      answer: ask('dual-organisational-life', { leadingCadre: true, gatherings }, on),
    })),
  }
})
