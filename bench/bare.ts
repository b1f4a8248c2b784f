// What a hurried developer would run instead: Fastify and `pg`, the best plain SQL for the same facts, prepared statements, as many
// connections. No sessions, no access control, no validation, no record chain, no idempotency.
import fastify from 'fastify'
import pg from 'pg'
import * as gatherings from './bare-gathering.ts'
import * as people from './bare-people.ts'
import { serveBench } from './served.ts'

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const pool = new pg.Pool({ connectionString: process.argv[2] ?? '', max: 16 })
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const app = fastify()
const sql = { ...people, ...gatherings }

const ask = async (name: keyof typeof sql, values: unknown[]) =>
  (await pool.query({ name, text: sql[name], values })).rows

app.post<{ Body: { unitId: string } }>('/api/people.list-roster', async ({ body }) => {
  const [[unit], page] = await Promise.all([ask('unit', [body.unitId]), ask('roster', [body.unitId, today])])
  return { unit, on: today, total: page[0]?.total ?? 0, rows: page.map(({ total, ...person }) => person) }
})

app.post<{ Body: { text: string; unitId?: string } }>(
  '/api/people.search-people',
  async ({ body: { text, unitId } }) => {
    if (unitId) return { people: await ask('searchBranch', [text, today, unitId]) }
    const surnames = text.length === 1 ? await ask('searchSurname', [text, today]) : []
    return { people: surnames.length === 20 ? surnames : await ask('search', [text, today, [text]]) }
  },
)

app.post<{ Body: { gatheringId: string; personId: string; state: string } }>(
  '/api/gatherings.record-attendance',
  async ({ body }) => {
    const [written] = await ask('recordAttendance', [body.gatheringId, body.personId, body.state])
    return written
  },
)

type Told = { at: string }
const instants = (rows: Told[]) => rows.map((row) => ({ ...row, at: new Date(row.at) }))

app.post<{ Body: { id: string } }>('/api/gatherings.show-gathering', async ({ body }) => {
  const [[record], present] = await Promise.all([ask('gathering', [body.id]), ask('attendees', [body.id])])
  const { milestones, notices, amendments, ...rest } = record
  return {
    ...rest,
    milestones: instants(milestones),
    notices: instants(notices),
    amendments: instants(amendments),
    attendees: present,
  }
})

app.post<{ Body: { branchId: string; year: number } }>('/api/gatherings.year-summary', async ({ body }) => {
  const [summary] = await ask('year', [body.branchId, body.year])
  return summary
})

await serveBench(app, () => pool.end())
