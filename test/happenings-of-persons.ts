import { type RawBuilder, sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { newId } from '#server/handler.ts'
import type { Happen, Scene } from './happenings.ts'

const taken = [
  'talk',
  'contacts',
  'review',
  'pre-review',
  'approval',
  'oath',
  'notice',
  'conversion-request',
  'conversion',
]
const stages = ['activist', 'prospective'] as const

/** What is recorded about persons in all other modules: back-dated, and struck out again. */
export const happeningsOfPersons: Readonly<Record<string, Happen>> = {
  left: async ({ run, one, on }) => {
    await run(sql`update people.membership set until_on = ${on}
      where person_id = ${one} and until_on is null and from_on < ${on}::date`)
    return { personId: one }
  },
  'came-back': async ({ run, one }) => {
    await run(sql`update people.membership set until_on = null
      where id = (select id from people.membership where person_id = ${one} order by from_on desc limit 1)`)
    return { personId: one }
  },
  'changed-branch': async ({ house, run, one, on, pick }) => {
    const { branchId, otherBranchId } = house.cast
    // Recorded late, or ahead of the day.
    const day = pick % 3 === 0 ? addDays(house.today, pick % 30) : on
    const { rows } = await run(sql<{ branchId: string }>`
      update people.membership set until_on = ${day} where person_id = ${one} and until_on is null
        and from_on < ${day}::date returning branch_id as "branchId"`)
    const to = rows[0]?.branchId === branchId ? otherBranchId : branchId
    await run(
      sql`insert into people.membership (id, person_id, branch_id, from_on) values (${newId()}, ${one}, ${to}, ${day})`,
    )
    await run(sql`insert into dues.arrival (membership_id, person_id, paid_through, recorded_by, recorded_at)
      select id, person_id, ${day.slice(0, 7)}, person_id, ${house.now} from people.membership
      where person_id = ${one} and from_on = ${day} on conflict do nothing`)
    return { personId: one }
  },
  'became-full': async ({ run, one }) => {
    await run(sql`update people.standing set kind = 'full' where person_id = ${one}`)
    return { personId: one }
  },
  admitted: async ({ run, one, on }) => {
    await run(sql`update people.standing set kind = 'probationary', from_on = ${on} where person_id = ${one}`)
    return { personId: one }
  },
  advanced: async ({ run, applicant, on, pick }) => {
    const day = await end(run, sql`people.standing`, sql`person_id = ${applicant}`, on)
    await run(sql`insert into people.standing (id, person_id, kind, from_on)
      values (${newId()}, ${applicant}, ${stages[pick % 2]}, ${day})`)
    return { personId: applicant }
  },
  'changed-crew': async ({ run, applicant, on }) => {
    const day = await end(run, sql`people.posting`, sql`person_id = ${applicant}`, on)
    await run(sql`insert into people.posting (id, person_id, crew_id, from_on)
      select ${newId()}, person_id, (select id from organisation.unit where kind = 'crew' and id <> posting.crew_id
        order by id desc limit 1), ${day}
      from people.posting where person_id = ${applicant} and until_on = ${day}`)
    return { personId: applicant }
  },
  stepped: async ({ run, house, one, applicant, on, pick, by, branchId }) => {
    const person = pick % 2 ? applicant : one
    await run(sql`insert into development.step (id, person_id, kind, on_day, recorded_by, recorded_at)
      values (${newId()}, ${person}, ${taken[pick % taken.length]}, ${on}, ${by}, ${house.now})`)
    return { personId: person, branchId }
  },
  sponsored: async ({ run, one, applicant, on, branchId }) => {
    await run(sql`insert into development.sponsor (id, person_id, kind, sponsor_id, from_on)
      values (${newId()}, ${applicant}, 'contact', ${one}, ${on})`)
    return { personId: applicant, branchId }
  },
  'step-struck': (scene) =>
    strike(scene, 'development.step', sql`person_id`, (person) => ({ personId: person, branchId: scene.branchId })),
  elected: async ({ run, on, pick, branchId, one }) => {
    await run(sql`insert into people.committee_term (id, unit_id, elected_on, seats, put_off_reference, next_election_on)
      values (${newId()}, ${branchId}, ${on}, 3, ${pick % 2 ? '批复' : null}, ${pick % 3 ? null : addDays(on, 1100)})`)
    await run(sql`insert into people.office (id, person_id, unit_id, role, elected_on, from_on)
      values (${newId()}, ${one}, ${branchId}, 'committee-member', ${on}, ${on})`)
    return { personId: one, unitId: branchId, branchId }
  },
  reported: async ({ run, on, branchId }) => {
    await run(
      sql`update people.committee_term set recorded_on = ${on}, approved_on = ${on} where unit_id = ${branchId}`,
    )
    return { unitId: branchId, branchId }
  },
  released: async ({ house, run, pick, branchId }) => {
    const on = addDays(house.today, (pick % 60) - 30)
    await run(sql`update people.office set until_on = ${on} where unit_id = ${branchId} and from_on < ${on}::date
      and id = (select id from people.office where unit_id = ${branchId} order by from_on, id offset ${pick % 3} limit 1)`)
    return { unitId: branchId, branchIds: [branchId] }
  },
  'secretary-changed': async ({ run, branchId, on, one }) => {
    const day = await end(run, sql`people.office`, sql`unit_id = ${branchId} and role = 'secretary'`, on)
    await run(sql`insert into people.office (id, person_id, unit_id, role, from_on)
      values (${newId()}, ${one}, ${branchId}, 'secretary', ${day})`)
    return { personId: one, unitId: branchId, branchIds: [] }
  },
  paid: async ({ house, run, one, on, month, branchId, by }) => {
    const id = newId()
    await run(sql`insert into dues.payment (id, person_id, branch_id, paid_on, amount_fen, recorded_by, recorded_at)
      values (${id}, ${one}, ${branchId}, ${on}, 3000, ${by}, ${house.now})`)
    await run(
      sql`insert into dues.paid_month (person_id, month, payment_id, amount_fen) values (${one}, ${month}, ${id}, 3000)`,
    )
    return { branchId, personIds: [one] }
  },
  'payment-struck': async (scene) => {
    await scene.run(sql`delete from dues.paid_month where person_id = ${scene.one}`)
    return { branchId: scene.branchId, personIds: [scene.one] }
  },
  excused: async ({ house, run, one, month, branchId, by }) => {
    await run(sql`insert into dues.good_reason (person_id, month, reason, recorded_by, recorded_at)
      values (${one}, ${month}, 'sick-leave', ${by}, ${house.now})`)
    return { branchId, personIds: [one] }
  },
  waived: async ({ house, run, one, on, month, branchId, by }) => {
    await run(sql`insert into dues.standard (id, person_id, from_month, payer, amount_fen, fixed_on, recorded_by, recorded_at)
      values (${newId()}, ${one}, ${month}, 'waived', 0, ${on}, ${by}, ${house.now})`)
    return { branchId, personIds: [one] }
  },
  told: async ({ house, run, on, branchId, by }) => {
    await run(sql`insert into dues.publication (id, branch_id, published_on, year, place, recorded_by, recorded_at)
      values (${newId()}, ${branchId}, ${on}, ${on.slice(0, 4)}, '公告栏', ${by}, ${house.now})`)
    return { branchId, personIds: [] }
  },
  'telling-struck': (scene) =>
    strike(scene, 'dues.publication', sql`branch_id`, (branchId) => ({ branchId, personIds: [] })),
  spoken: async ({ house, run, one, other, on, pick, branchId, by }) => {
    await run(sql`insert into talks.talk (id, branch_id, held_on, one_id, other_id, category, occasion_id, recorded_by, recorded_at)
      values (${newId()}, ${branchId}, ${on}, ${one}, ${other}, 'routine',
        (select id from talks.occasion where branch_id = ${branchId} and person_id = ${one} order by id limit ${pick % 2}),
        ${by}, ${house.now})`)
    return { branchId, personIds: [one, other] }
  },
  'talk-struck': (scene) => strike(scene, 'talks.talk', sql`branch_id`, (branchId) => ({ branchId, personIds: [] })),
  befallen: async ({ house, run, one, on, pick, branchId, by }) => {
    await run(sql`insert into talks.occasion (id, branch_id, person_id, kind, occurred_on, recorded_by, recorded_at)
      values (${newId()}, ${branchId}, ${one}, ${['hardship', 'health', 'other'][pick % 3]}, ${on}, ${by}, ${house.now})`)
    return { branchId, personIds: [one] }
  },
  learned: async ({ house, run, one, on, pick, by }) => {
    await run(sql`insert into learning.entry (id, person_id, held_on, title, session, span, mode, concentrated, recorded_by, recorded_at)
      values (${newId()}, ${one}, ${on}, '培训', ${newId()}, 'day', 'training', ${pick % 2 === 0}, ${by}, ${house.now})`)
    return { personIds: [one] }
  },
  'learning-struck': (scene) => strike(scene, 'learning.entry', sql`person_id`, (person) => ({ personIds: [person] })),
  'letter-issued': async ({ house, run, one, on, pick, branchId, by }) => {
    const received = pick % 3 ? null : addDays(on, 9)
    const back = pick % 6 ? null : addDays(on, 12)
    await run(sql`insert into transfers.letter (id, person_id, branch_id, direction, other_side, issued_on, valid_days,
        received_on, counterfoil_on, recorded_by, recorded_at)
      values (${newId()}, ${one}, ${branchId}, 'out', '外厂', ${on}, ${[10, 30, 90][pick % 3]}, ${received}, ${back}, ${by},
        ${house.now})`)
    return { branchId, personId: one }
  },
  'letter-struck': (scene) =>
    strike(scene, 'transfers.letter', sql`branch_id`, (branchId) => ({ branchId, personId: null })),
  'went-away': async ({ house, run, one, on, pick, branchId, by }) => {
    await run(sql`insert into transfers.absence (id, person_id, branch_id, where_to, place, from_on, until_on, fixed_place,
        kept_as_mobile, lost_since, recorded_by, recorded_at)
      values (${newId()}, ${one}, ${branchId}, ${['in-country', 'studying-abroad'][pick % 2]}, '外地', ${on},
        ${pick % 5 ? null : addDays(on, 200)}, ${pick % 3 > 0}, ${pick % 7 === 0}, ${pick % 8 ? null : on}, ${by}, ${house.now})`)
    return { branchId, personId: one }
  },
  'kept-in-touch': async ({ house, run, pick, on, by, branchId }) => {
    await run(sql`insert into transfers.contact (id, absence_id, on_day, recorded_by, recorded_at)
      select ${newId()}, id, ${on}, ${by}, ${house.now} from transfers.absence
      where branch_id = ${branchId} order by id offset ${pick % 2} limit 1`)
    return { branchId, personId: null }
  },
  'absence-struck': (scene) =>
    strike(scene, 'transfers.absence', sql`branch_id`, (branchId) => ({ branchId, personId: null })),
}

/** Ends what holds, on the day or as soon as it may; the day on which the next begins. */
async function end(
  run: Scene['run'],
  table: RawBuilder<unknown>,
  which: RawBuilder<unknown>,
  on: string,
): Promise<string> {
  const { rows } = await run(sql<{ day: string }>`
    update ${table} set until_on = greatest(${on}::date, from_on + 1) where ${which} and until_on is null
    returning until_on as day`)
  return rows[0]?.day ?? on
}

/** Strikes out one of what is recorded and tells whose it was; null where nothing is left to strike. */
async function strike(
  { house, run, by, pick }: Scene,
  table: string,
  whose: RawBuilder<unknown>,
  told: (whose: string) => Record<string, unknown>,
) {
  const { rows } = await run(sql<{ whose: string }>`
    update ${sql.table(table)} set struck_by = ${by}, struck_at = ${house.now}, struck_reason = '录错'
    where id = (select id from ${sql.table(table)} where struck_at is null order by id offset ${pick % 3} limit 1)
    returning ${whose} as whose`)
  return rows[0] ? told(rows[0].whose) : null
}
