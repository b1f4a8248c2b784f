import { sql } from 'kysely'
import { readTermLedger } from '#modules/people/ledgers.public.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

interface Part {
  readonly name: string
  readonly kind: 'group' | 'workshop' | 'crew'
  readonly members: number
  readonly leader: string | null
}

/** L01: what the branch is on the last day of the period: its groups, its crews, how many, since when its committee sits. */
export const profile: Section = {
  id: 'L01',
  needs: 'see',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source: '自组织与人员记录打印，以期末（本年度为打印日）为准。',
  count: async () => 1,
  read: async (scope) => {
    const [facts, parts, areas] = await Promise.all([readFacts(scope), readParts(scope), readAreas(scope)])
    const kinds = { group: '党小组', workshop: '车间', crew: '班组' } as const
    return [
      grid([column('项目', 45), column('内容', null)], facts, { size: 11, rowMm: 8.5 }),
      grid(
        [
          column('序号', 12),
          column('党小组、车间、班组', null),
          column('类别', 20),
          column('组长', 26),
          column('人数', 16),
        ],
        numbered(parts, ({ name, kind, leader, members }) => [name, kinds[kind], leader, members]),
        { facts: ['下设组织', '党小组计党员，班组计在岗人员'], size: 10, rowMm: 7 },
      ),
      ...(areas.length > 0
        ? [
            grid(
              [column('序号', 12), column('区域', 50), column('岗位', null)],
              numbered(areas, ({ name, posts }) => [name, posts]),
              { facts: ['生产区域与岗位'], size: 10, rowMm: 7 },
            ),
          ]
        : []),
    ]
  },
}

const holds = (table: string, on: string) =>
  sql`${sql.ref(`${table}.from_on`)} <= ${on}::date and (${sql.ref(`${table}.until_on`)} is null or ${sql.ref(`${table}.until_on`)} > ${on}::date)`

async function readFacts({ context, unit, on }: Scope): Promise<[string, string | number | null][]> {
  const { rows } = await sql<
    Record<'name' | 'short' | 'since' | 'elected' | 'approval', string | null> & { full: number; probationary: number }
  >`
    select unit.name, unit.short_name as short, unit.from_on as since,
      (select elected_on from people.committee_term where unit_id = unit.id and elected_on <= ${on}::date
        order by elected_on desc limit 1) as elected,
      (select approval_reference from people.committee_term where unit_id = unit.id and elected_on <= ${on}::date
        order by elected_on desc limit 1) as approval,
      (select count(*)::int from gatherings.entitled(unit.id, unit.id, 'branch', ${on}::date) where capacity <> 'probationary') as "full",
      (select count(*)::int from gatherings.entitled(unit.id, unit.id, 'branch', ${on}::date) where capacity = 'probationary') as probationary
    from organisation.unit where id = ${unit.id}`.execute(context.db)
  const [row] = rows
  const terms = (await readTermLedger(context, unit.id))?.terms ?? []
  const expiresOn = terms.find(({ electedOn }) => electedOn === row?.elected)?.judged.values?.expiresOn
  return [
    ['支部全称', row?.name ?? unit.name],
    ['简称', row?.short ?? null],
    ['上级党组织', unit.above],
    ['设立日期', row?.since ?? null],
    ['本届支委会当选日期', row?.elected ?? null],
    ['本届届满', expiresOn ?? null],
    ['批复文号', row?.approval ?? null],
    [
      '党员',
      `${(row?.full ?? 0) + (row?.probationary ?? 0)}人，其中正式${row?.full ?? 0}人，预备${row?.probationary ?? 0}人`,
    ],
    ['截至', on],
  ]
}

async function readParts({ context, unit, on }: Scope): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select unit.name, unit.kind,
      case unit.kind
        when 'group' then (select count(*)::int from people.membership where group_id = unit.id and ${holds('membership', on)})
        else (select count(*)::int from people.posting join organisation.unit as crew on crew.id = posting.crew_id
          where crew.path <@ unit.path and ${holds('posting', on)})
      end as members,
      (select person.name from people.office join people.person on person.id = office.person_id
        where office.unit_id = unit.id and office.role = 'group-leader' and ${holds('office', on)} limit 1) as leader
    from organisation.unit
    where unit.path <@ ${unit.path}::ltree and unit.kind in ('group', 'workshop', 'crew') and ${holds('unit', on)}
    order by array_position(array['group', 'workshop', 'crew'], unit.kind), unit.position, unit.name`.execute(
    context.db,
  )
  return rows
}

async function readAreas({ context, unit }: Scope): Promise<{ name: string; posts: string }[]> {
  const { rows } = await sql<{ name: string; posts: string }>`
    select area.name, string_agg(post.name, '、' order by post.position, post.name) as posts
    from organisation.area
    join organisation.unit as workshop on workshop.id = area.workshop_id and workshop.path <@ ${unit.path}::ltree
    join organisation.post on post.area_id = area.id and post.until_on is null
    where area.until_on is null
    group by area.id, area.name, area.position order by area.position, area.name`.execute(context.db)
  return rows
}
