import { learningTerms } from '#modules/learning/learning.texts.ts'
import { keptUnit, readHours } from '#modules/learning/ledger.public.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L10: hours of each member in the order of the roster, and what is still missing; no score, no order by hours. */
export const learning: Section = {
  id: 'L10',
  needs: 'keep-gatherings',
  of: ['branch', 'group'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自到会登记、补学和学习登记推算：按花名册的次序，不排名。',
  count: async (scope) => (await readRows(scope)).length,
  read: async (scope) => {
    const rows = await readRows(scope)
    return rows.length > 0 ? [grid(columns, numbered(rows, cells), { size: 10, rowMm: 7.5 })] : []
  },
}

const columns = [
  column('序号', 11),
  column('姓名', 22),
  column('党小组', null),
  column('对象', 24),
  column('应达学时', 17),
  column('已有学时', 17),
  column('还差', 17),
  column('集中培训', 22),
]

type Row = Awaited<ReturnType<typeof readHours>>[number]['row']

function cells({ person, group, role, neededHours, hours, missingMinutes, trainings, neededTrainings }: Row) {
  return [
    person.name,
    group,
    learningTerms[`role.${role}`][0],
    neededHours,
    hours,
    missingMinutes > 0 ? `${missingMinutes}分钟` : '',
    neededTrainings > 0 ? `${trainings}/${neededTrainings}` : '',
  ]
}

async function readRows({ context, unit, year, personId }: Scope): Promise<Row[]> {
  const kept = await keptUnit(context, unit.id)
  const all = kept ? await readHours(context, unit.id, year) : []
  return all.map(({ row }) => row).filter(({ person }) => personId === null || person.id === personId)
}
