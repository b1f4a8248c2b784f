import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { planGathering } from '#modules/gatherings/plan.contract.ts'
import type { TestHouse } from '../../../test/house.ts'
import type { Grade, Totals } from './grades.rules.ts'
import { openYear, recordStep } from './life-year.contract.ts'
import type { StepKind, StepPlace } from './terms.rules.ts'

/** What the tests of this module play: a year opened, its steps taken at a gathering, its members. */
export function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

export const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

const kinds = ['self-appraisal', 'mutual-appraisal', 'ballot', 'opinion'] as const
const places: Readonly<Partial<Record<StepKind, StepPlace>>> = {
  'self-appraisal': 'group',
  'mutual-appraisal': 'group',
  ballot: 'assembly',
  opinion: 'committee',
  criticism: 'assembly',
}

export async function rehearse(house: TestHouse) {
  const { branchId, people } = house.cast
  const gatheringId = randomUUID()
  const planned = {
    id: gatheringId,
    unitId: branchId,
    title: '组织生活会暨民主评议党员',
    heldOn: '2026-11-10',
    startsAt: '14:00',
    endsAt: '16:30',
    venueId: house.cast.venueId,
    chairId: people.secretary,
    recorderId: people.leader,
    lateReason: '当日断网，会后补录',
    purposes: [{ kind: 'organisational-life' as const, theme: '守初心、站好岗' }, { kind: 'appraisal' as const }],
  }
  must(await house.as('secretary').tell(planGathering, planned))
  const roll = await sql<{ id: string; name: string; kind: 'full' | 'probationary' }>`
    select person.id, person.name, standing.kind from people.membership
    join people.person on person.id = membership.person_id
    join people.standing on standing.person_id = person.id and standing.until_on is null
    where branch_id = ${branchId} order by person.name_pinyin`.execute(house.db)
  const full = roll.rows.filter(({ kind }) => kind === 'full').map(({ id }) => id)
  const probationary = roll.rows.filter(({ kind }) => kind === 'probationary').map(({ id }) => id)
  let next = 1950

  const stepOf = (lifeYearId: string, kind: StepKind) => ({
    id: randomUUID(),
    lifeYearId,
    kind,
    takenOn: kind === 'opinion' ? '2026-11-12' : '2026-11-10',
    words: kind === 'theme' || kind === 'opinions' ? '夜班补学跟不上' : null,
    sources: kind === 'opinions' ? 12 : null,
    place: places[kind] ?? null,
    gatheringIds: [gatheringId],
  })

  /** A year of its own for each caller. */
  async function opened(more: { year?: number; scale?: 'four' | 'three'; hasAppraisal?: boolean } = {}) {
    const id = randomUUID()
    const input = { id, branchId, year: next++, hasLife: true, hasAppraisal: true, scale: 'four' as const, ...more }
    must(await house.as('secretary').tell(openYear, input))
    return id
  }

  async function took(lifeYearId: string, kind: StepKind) {
    const step = stepOf(lifeYearId, kind)
    must(await house.as('secretary').tell(recordStep, step))
    return step.id
  }

  /** Opened, and every step of the appraisal taken. */
  async function appraised(more: Parameters<typeof opened>[0] = {}) {
    const id = await opened(more)
    for (const kind of kinds) await took(id, kind)
    return id
  }

  return { branchId, gatheringId, full, probationary, stepOf, opened, took, appraised }
}

export function ticks(valid: number, excellent: number): Totals {
  return { excellent, qualified: valid - excellent, 'basically-qualified': 0, unqualified: 0 }
}

/** The first so many excellent, the rest qualified. */
export function gradesWith(members: readonly string[], excellent: number): { memberId: string; grade: Grade }[] {
  return members.map((memberId, at) => ({ memberId, grade: at < excellent ? 'excellent' : 'qualified' }))
}
