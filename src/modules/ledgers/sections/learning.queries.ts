import {
  balanceGrid,
  hoursGrid,
  keptUnit,
  planGrid,
  planInWords,
  readHours,
  readRegistered,
  recordGrid,
  recordInWords,
  registeredGrid,
} from '#modules/learning/ledger.public.ts'
import type { BinderPart } from '#print/binder.ts'
import type { Scope } from '../scope.queries.ts'
import type { Section } from '../section.queries.ts'

/** L10: hours of each member by month in the order of the roster, and what was entered beside attendance; no score, no order by hours. */
export const learning: Section = {
  id: 'L10',
  needs: 'keep-gatherings',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: true,
  grid: true,
  source:
    '自到会登记、补学和学习登记推算：按花名册的次序，不排名。到会的各项见签到登记（L07）；一人的逐项记录选定该人打印。',
  count: async (scope) => (await readRows(scope)).length,
  read: async (scope) => {
    const rows = await readRows(scope)
    if (rows.length === 0) return []
    return scope.personId === null ? await ofUnit(scope, rows) : await ofPerson(scope, scope.personId)
  },
}

async function ofUnit(scope: Scope, rows: Awaited<ReturnType<typeof readRows>>): Promise<BinderPart[]> {
  const { context, unit, year, month } = scope
  const entries = await readRegistered(context, unit.id, year, month)
  return [hoursGrid(rows, month), ...(entries.length > 0 ? [registeredGrid(entries)] : [])]
}

async function ofPerson({ context, year, month }: Scope, personId: string): Promise<BinderPart[]> {
  const record = await recordInWords(context, { personId, year, month })
  if (!record || record.sessions.length === 0) return []
  const values = record.values
  const facts = [record.person.name, ...(values ? [`全年应达${values.neededHours}学时，已有${values.hours}学时`] : [])]
  return [{ ...recordGrid(record), facts }]
}

async function readRows({ context, unit, year, personId }: Scope) {
  const kept = await keptUnit(context, unit.id)
  const all = kept ? await readHours(context, unit.id, year) : []
  return all.filter(({ row }) => personId === null || row.person.id === personId)
}

/** What the branch meant to learn, stream by stream, what came of it, and how the hours spread over the streams. */
export const learningPlan: Section = {
  id: 'L10-1',
  needs: 'see',
  of: ['branch'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自学习计划打印；情况由关联的党课、集体学习和登记的学习得出，过了当月没有开展的如实列出。',
  count: async (scope) => (await readPlan(scope)).lines.length,
  read: async (scope) => {
    const plan = await readPlan(scope)
    if (plan.lines.length === 0) return []
    return [planGrid(plan), ...(scope.month === null ? [balanceGrid(plan)] : [])]
  },
}

function readPlan({ context, unit, year, month }: Scope) {
  return planInWords(context, { id: unit.id, name: unit.name, demo: unit.demo, keeps: false }, year, month)
}
