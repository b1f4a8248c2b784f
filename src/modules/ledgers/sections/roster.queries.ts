import { sql } from 'kysely'
import { ledgerTexts } from '#modules/people/ledger.texts.ts'
import { readLedger } from '#modules/people/ledgers.public.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L02: the members as of the last day of the period; then who came and who left within it. */
export const roster: Section = {
  id: 'L02',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自党员记录打印，以期末（本年度为打印日）为准。',
  count: async (scope) => {
    const { unit, on, context } = scope
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from gatherings.entitled(${unit.branchId}, ${unit.id}, ${unit.kind}, ${on}::date)
      where ${scope.personId ? sql`person_id = ${scope.personId}` : sql`true`}`.execute(context.db)
    return rows[0]?.count ?? 0
  },
  read: async (scope) => {
    const { context, unit, on } = scope
    const ledger = await readLedger(context, {
      unitId: unit.id,
      on,
      kinds: ['full', 'probationary'],
      sort: 'group',
      descending: false,
    })
    const members = (ledger?.rows ?? []).filter(({ id }) => scope.personId === null || id === scope.personId)
    const full = members.filter(({ kind }) => kind === 'full').length
    const rows = numbered(members, (one) => [
      one.name,
      one.sex ? ledgerTexts[`sex.${one.sex}`][0] : null,
      one.birthOn,
      one.education,
      one.post?.name,
      one.crew?.name,
      one.group?.name.replace(/党小组$/, ''),
      one.kind === 'full' ? '正式' : '预备',
      one.dates.applicant?.on,
      one.dates.probationary?.on,
      one.dates.full?.on,
      one.joined?.precision === 'by' ? null : one.joined?.on,
      one.suspended ? '权利中止' : '',
    ])
    const facts = [`截至${on}`, `共${members.length}人，其中正式党员${full}人，预备党员${members.length - full}人`]
    const moves = scope.personId ? [] : await readMoves(scope)
    return [
      ...(members.length > 0 ? [grid(columns, rows, { across: true, size: 9, rowMm: 7, facts })] : []),
      ...(moves.length > 0
        ? [grid(moveColumns, numbered(moves, moveCells), { across: true, facts: ['本期增减'] })]
        : []),
    ]
  },
}

const columns = [
  column('序号', 8),
  column('姓名', 18),
  column('性别', 8),
  column('出生日期', 18),
  column('学历', 15),
  column('岗位', 24),
  column('班组', 13),
  column('党小组', 14),
  column('类别', 10),
  column('申请入党', 18),
  column('入党日期', 18),
  column('党龄起算', 18),
  column('转入支部', 18),
  column('备注', null),
]

interface Move {
  readonly name: string
  readonly on: string
  readonly came: boolean
  readonly how: keyof typeof hows | null
}

const moveColumns = [
  column('序号', 12),
  column('姓名', 40),
  column('日期', 30),
  column('增减', 24),
  column('原因', null),
]
const hows = {
  admission: '发展入党',
  transfer: '组织关系转接',
  roster: '建账登记',
  'left-the-party': '出党',
  died: '去世',
  'group-change': '调整党小组',
} as const

function moveCells({ name, on, came, how }: Move) {
  return [name, on, came ? '转入' : '转出', how ? hows[how] : null]
}

/** Whoever joined or left the branch itself in the period; a change of group within it is neither. */
async function readMoves({ context, unit, from, until }: Scope): Promise<Move[]> {
  const { rows } = await sql<Move>`
    select person.name, moved.on, moved.came, moved.how
    from (
      select person_id, from_on as on, true as came, joined_by as how from people.membership
      where branch_id = ${unit.branchId} and joined_by in ('admission', 'transfer')
      union all
      select person_id, until_on, false, left_by from people.membership
      where branch_id = ${unit.branchId} and left_by in ('transfer', 'left-the-party', 'died')
    ) as moved
    join people.person on person.id = moved.person_id
    where moved.on between ${from}::date and ${until}::date and ${unit.kind === 'branch'}
    order by moved.on, person.name_pinyin`.execute(context.db)
  return rows
}
