import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { addOverride, cancelOverride } from './override.contract.ts'
import { setRota, showRota, validateRota } from './rota.contract.ts'
import { createUnit } from './unit.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const workshopId = cast.workshopId
const secretary = house.as('secretary')
const outsider = house.as('outsider')
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)
const [bing, ding, changbai] = [newId(), newId(), newId()]
const crewIds = [...cast.crewIds, bing, ding]
const [jia, yi] = cast.crewIds

before(async () => {
  for (const [place, [id, name]] of (
    [
      [bing, '丙'],
      [ding, '丁'],
      [changbai, '常白'],
    ] as const
  ).entries())
    await secretary.tell(createUnit, {
      id,
      kind: 'crew',
      name: `${name}班`,
      shortName: name,
      parentId: workshopId,
      position: place + 1,
      fromOn: '2024-01-01',
    })
})

const first = newId()
const proposal = (over = {}) => ({
  id: newId(),
  workshopId,
  seenRotaId: null as string | null,
  patternCode: '4x3-2222',
  epoch: '2026-12-01',
  crewIds,
  fromOn: '2026-01-01',
  ...over,
})
const shown = async (month?: string) => {
  const reply = await secretary.ask(showRota, { workshopId, ...(month ? { month } : {}) })
  assert.ok(reply.ok)
  return reply.value
}
const codesOf = async (crewId: string, month: string) =>
  (await shown(month)).crews
    .find((crew) => crew.id === crewId)
    ?.days.map((day) => day.code)
    .join('')

test('a workshop without a rota works days', async () => {
  const rota = await shown('2026-10')
  assert.equal(rota.inForce, null)
  assert.ok(rota.crews.every((crew) => !crew.onRota))
  assert.equal(await codesOf(jia, '2026-10'), 'RRRRRRRWWWRWWWWWRRWWWWWRRWWWWWR')
})

test('a rota is set once, and the month shows each crew on its place in the cycle', async () => {
  const input = { ...proposal(), id: first }
  const key = newId()
  assert.ok((await secretary.tell(setRota, input, { key })).ok)
  const again = await secretary.tell(setRota, input, { key })
  assert.ok(again.ok && again.replayed)
  assert.equal((await codesOf(jia, '2026-12'))?.slice(0, 8), 'DDMMNNRR')
  assert.equal((await codesOf(ding, '2026-12'))?.slice(0, 8), 'MMNNRRDD')
  assert.equal((await codesOf(changbai, '2026-12'))?.slice(0, 8), 'WWWWRRWW')
  const rota = await shown('2026-12')
  assert.equal(rota.inForce, first)
  assert.deepEqual(
    rota.rotas[0]?.crews.map((crew) => crew.offsetDays),
    [0, 2, 4, 6],
  )
  // Sunday noon, 22 November: nine days before the epoch 丁 (offset 6) is in its second early shift, and day crews rest.
  assert.deepEqual(
    rota.crews.filter((crew) => crew.onNow).map((crew) => crew.name),
    ['丁班'],
  )
})

test('a rota is refused with a crew too few, twice, from elsewhere, with broken hours, rewriting the past, or unseen', async () => {
  const tell = async (over: object, who = secretary) =>
    codeOf(await who.tell(setRota, proposal({ seenRotaId: first, fromOn: '2027-01-01', ...over })))
  assert.equal(await tell({ crewIds: crewIds.slice(1) }), 'organisation.wrong-number-of-crews')
  assert.equal(await tell({ crewIds: [jia, jia, bing, ding] }), 'organisation.crew-twice')
  assert.equal(await tell({ crewIds: [jia, yi, bing, cast.groupIds[0]] }), 'organisation.not-a-crew')
  assert.equal(await tell({ times: { D: [480, 900] } }), 'organisation.times-do-not-fit')
  assert.equal(await tell({ fromOn: '2026-09-01' }), 'organisation.too-late-to-change')
  assert.equal(await tell({ seenRotaId: null }), 'organisation.rota-changed')
  assert.equal(await tell({}, outsider), 'organisation.unknown-unit')
  assert.equal(codeOf(await house.as('leader').tell(setRota, proposal())), 'identity.not-permitted')
  assert.equal(
    codeOf(await secretary.send('organisation.set-rota', proposal({ patternCode: '9x9' }))),
    'core.malformed',
  )
})

test('a new rota ends the one before on its first day', async () => {
  const second = newId()
  const done = await secretary.tell(
    setRota,
    proposal({ id: second, seenRotaId: first, patternCode: '4x2-4', epoch: '2027-02-01', fromOn: '2027-02-01' }),
  )
  assert.ok(done.ok)
  assert.equal((await codesOf(jia, '2027-02'))?.slice(0, 4), 'DNRR')
  const month = await shown('2027-02')
  assert.deepEqual(
    month.rotas.map(({ patternCode, untilOn }) => [patternCode, untilOn]),
    [
      ['4x3-2222', '2027-02-01'],
      ['4x2-4', null],
    ],
  )
  const third = proposal({ seenRotaId: second, fromOn: '2027-02-01', epoch: '2026-12-01' })
  assert.ok((await secretary.tell(setRota, third)).ok, 'put right before it began')
  assert.equal((await codesOf(jia, '2027-02'))?.slice(0, 4), 'RRDD')
})

test('the validator answers for what stands and for what is only proposed', async () => {
  const stands = await secretary.ask(validateRota, { workshopId, from: '2026-12-01' })
  assert.ok(stands.ok && stands.value.ok)
  assert.equal(stands.value.weekHoursTenths, 420)
  const backward = { patternCode: '4x3-reverse', epoch: '2027-03-01', crewIds, fromOn: '2027-03-01' }
  const proposed = await secretary.ask(validateRota, { workshopId, from: '2027-03-01', proposed: backward })
  assert.ok(proposed.ok && !proposed.value.ok)
  assert.deepEqual(
    proposed.value.findings.map(({ code, numbers, crewIds: found }) => [code, numbers, found.length]),
    [['short-gap', { hours: 8, limit: 11 }, 4]],
  )
  const refused = await secretary.ask(validateRota, {
    workshopId,
    from: '2027-03-01',
    proposed: { ...backward, crewIds: [jia] },
  })
  assert.equal(codeOf(refused), 'organisation.wrong-number-of-crews')
  assert.equal(
    codeOf(await outsider.ask(validateRota, { workshopId, from: '2026-12-01' })),
    'organisation.unknown-unit',
  )
})

test('the outsider sees no rota', async () => {
  assert.equal(codeOf(await outsider.ask(showRota, { workshopId })), 'organisation.unknown-unit')
  const seen = await house.as('superior').ask(showRota, { workshopId })
  assert.ok(seen.ok && !seen.value.mayKeep)
})

test('two crews swap a day, the swap is seen in the month and taken back', async () => {
  const swap = {
    id: newId(),
    workshopId,
    change: { kind: 'swap', on: '2026-12-03', crewId: jia, otherCrewId: yi },
  } as const
  const key = newId()
  assert.ok((await secretary.tell(addOverride, swap, { key })).ok)
  const again = await secretary.tell(addOverride, swap, { key })
  assert.ok(again.ok && again.replayed)
  assert.equal((await codesOf(jia, '2026-12'))?.slice(0, 4), 'DDDM')
  assert.equal((await codesOf(yi, '2026-12'))?.slice(0, 4), 'RRMD')
  assert.equal((await shown('2026-12')).overrides[0]?.id, swap.id)
  const check = await secretary.ask(validateRota, { workshopId, from: '2026-12-01', days: 31 })
  assert.ok(check.ok && !check.value.findings.some((found) => found.code === 'uncovered'))

  assert.equal(codeOf(await outsider.tell(cancelOverride, { id: swap.id })), 'organisation.unknown-override')
  assert.equal(codeOf(await secretary.send('organisation.cancel-override', { id: 'x' })), 'core.malformed')
  const cancelKey = newId()
  assert.ok((await secretary.tell(cancelOverride, { id: swap.id }, { key: cancelKey })).ok)
  const cancelled = await secretary.tell(cancelOverride, { id: swap.id }, { key: cancelKey })
  assert.ok(cancelled.ok && cancelled.replayed)
  assert.equal((await codesOf(jia, '2026-12'))?.slice(0, 4), 'DDMM')
})

test('changes are refused that clash, swap nothing, name a strange crew or shift, end before they begin or come too late', async () => {
  const tell = async (change: object, who = secretary) =>
    codeOf(await who.tell(addOverride, { id: newId(), workshopId, change: change as never }))
  const on = '2026-12-10'
  assert.equal(await tell({ kind: 'swap', on, crewId: jia, otherCrewId: bing }), 'done')
  assert.equal(await tell({ kind: 'shift', on, crewId: bing, code: 'R' }), 'organisation.override-clash')
  assert.equal(await tell({ kind: 'swap', on, crewId: yi, otherCrewId: yi }), 'organisation.nothing-to-swap')
  assert.equal(
    await tell({ kind: 'swap', on, crewId: yi, otherCrewId: ding, personId: newId() }),
    'organisation.one-person-only',
  )
  assert.equal(await tell({ kind: 'swap', on, crewId: yi, otherCrewId: cast.groupIds[0] }), 'organisation.not-a-crew')
  const leave = { kind: 'leave', crewId: jia, personId: cast.people.member }
  assert.equal(await tell({ ...leave, fromOn: on, untilOn: on }), 'organisation.ends-before-it-begins')
  assert.equal(await tell({ ...leave, fromOn: on, untilOn: '2029-01-01' }), 'organisation.override-too-long')
  assert.equal(await tell({ ...leave, fromOn: on, untilOn: '2026-12-12' }), 'done')
  assert.equal(
    await tell({ kind: 'holiday', fromOn: '2026-09-01', untilOn: '2026-09-02' }),
    'organisation.too-late-to-change',
  )
  assert.equal(await tell({ kind: 'holiday', fromOn: '2026-12-31', untilOn: '2027-01-02' }), 'done')
  assert.equal(
    await tell({ kind: 'shift', on: '2026-12-15', crewId: yi, code: 'M' }, outsider),
    'organisation.unknown-unit',
  )
  const malformed = await secretary.send('organisation.add-override', {
    id: newId(),
    workshopId,
    change: { kind: 'nap' },
  })
  assert.equal(codeOf(malformed), 'core.malformed')
  assert.equal((await codesOf(changbai, '2026-12'))?.slice(29), 'WR')
})

test('a shift the hours of the day do not know cannot be given', async () => {
  const newest = (await shown('2027-02')).rotas.at(-1)?.id ?? null
  await secretary.tell(setRota, proposal({ seenRotaId: newest, patternCode: '4x2-8', fromOn: '2027-06-01' }))
  const change = { kind: 'shift', on: '2027-06-02', crewId: jia, code: 'M' } as const
  const reply = await secretary.tell(addOverride, { id: newId(), workshopId, change })
  assert.equal(codeOf(reply), 'organisation.no-such-shift')
})

test('what is on record is not cancelled', async () => {
  const id = newId()
  const change = { kind: 'shift', on: '2026-11-05', crewId: ding, code: 'R' } as const
  assert.ok((await secretary.tell(addOverride, { id, workshopId, change })).ok)
  const then = house.now
  house.today = '2027-01-05'
  assert.equal(codeOf(await secretary.tell(cancelOverride, { id })), 'organisation.too-late-to-change')
  house.now = then
})

test('whoever belongs to the branch reads its rota, of other people’s changes nothing and no reason', async () => {
  const { leader, crew } = cast.people
  const change = (personId: string) =>
    ({ kind: 'leave', crewId: jia, personId, fromOn: '2026-12-07', untilOn: '2026-12-09', reason: '探亲' }) as const
  for (const personId of [leader, crew])
    assert.ok((await secretary.tell(addOverride, { id: newId(), workshopId, change: change(personId) })).ok)
  const seen = await house.as('crew').ask(showRota, { workshopId, month: '2026-12' })
  assert.ok(seen.ok && !seen.value.mayKeep)
  assert.deepEqual(
    seen.value.overrides.filter(({ personId }) => personId !== null).map(({ personId, reason }) => [personId, reason]),
    [[crew, null]],
  )
  assert.equal((await shown('2026-12')).overrides.filter(({ reason }) => reason === '探亲').length, 2)
})
