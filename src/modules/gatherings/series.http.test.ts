import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { cancelGathering, planGathering } from './plan.contract.ts'
import { listGatherings } from './reading.contract.ts'
import { rehearse } from './rehearsal.ts'
import { conveneSeries, endSeries, listSeries, saveSeries } from './series.contract.ts'
import { listTemplates, retireTemplate, saveTemplate } from './template.contract.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, must, secretary, cast } = stage

const template = (more = {}) => ({
  id: randomUUID(),
  unitId: cast.branchId,
  name: '主题党日',
  purposes: ['theme-party-day' as const],
  minutes: 90,
  venueId: cast.venueId,
  recorderId: cast.people.leader,
  agenda: [{ purpose: 'theme-party-day' as const, items: [{ title: '重温入党誓词', standing: true }] }],
  ...more,
})

const series = (more = {}) => ({
  id: randomUUID(),
  unitId: cast.branchId,
  name: '主题党日固定日',
  purposes: ['theme-party-day' as const],
  fixed: { dayOfMonth: 20 },
  onDayOff: 'after' as const,
  startsAt: '08:30',
  endsAt: '10:00',
  venueId: cast.venueId,
  chairId: cast.people.secretary,
  recorderId: cast.people.leader,
  fromOn: '2026-12-01',
  ...more,
})

const monthsOf = async (id: string) => {
  const { series: found } = must(await secretary().ask(listSeries, { unitId: cast.branchId, from: stage.house.today }))
  return found.find((one) => one.id === id)?.months ?? []
}

/** Every refusal one may meet who is not of the branch, or sends nothing of use, and the same key twice. */
async function isGuarded(command: typeof saveSeries | typeof saveTemplate, input: ReturnType<typeof series>) {
  const key = randomUUID()
  const first = await stage.house.as('secretary').send(command.name, input, key)
  assert.ok(first.ok, JSON.stringify(first))
  const again = await stage.house.as('secretary').send(command.name, input, key)
  assert.ok(again.ok && again.replayed)
  const empty = await stage.house.as('secretary').send(command.name, {})
  assert.equal(!empty.ok && empty.code, 'core.malformed')
  for (const name of ['outsider', 'superior', 'auditor'] as const) {
    const reply = await stage.house.as(name).send(command.name, { ...input, id: randomUUID() })
    assert.match((!reply.ok && reply.code) || '', /unknown-unit|not-permitted/)
  }
}

describe('templates', () => {
  test('are kept once, by whoever keeps the unit, with the agenda of what they serve', async () => {
    await isGuarded(saveTemplate as never, template() as never)
    const kept = template({ name: '小组会', agenda: [{ purpose: 'lecture' as const, items: [] }] })
    must(await secretary().tell(saveTemplate, kept))
    const { templates } = must(await secretary().ask(listTemplates, { unitId: cast.branchId }))
    const shown = templates.find(({ id }) => id === kept.id)
    assert.deepEqual([shown?.name, shown?.agenda, shown?.recorder?.id], ['小组会', [], cast.people.leader])
    const outside = await stage.house.as('outsider').ask(listTemplates, { unitId: cast.branchId })
    assert.equal(codeOf(outside), 'gatherings.unknown-unit')
  })

  test('are changed from what was seen, and retired: then nobody is offered them', async () => {
    const kept = template()
    must(await secretary().tell(saveTemplate, kept))
    must(await secretary().tell(saveTemplate, { ...kept, name: '党日', version: 1 }))
    const late = await secretary().tell(saveTemplate, { ...kept, version: 1 })
    assert.equal(codeOf(late), 'gatherings.changed-since')
    const foreign = await stage.house.as('outsider').tell(retireTemplate, { id: kept.id, version: 2 })
    assert.equal(codeOf(foreign), 'gatherings.unknown-template')
    must(await secretary().tell(retireTemplate, { id: kept.id, version: 2 }))
    const again = await secretary().tell(retireTemplate, { id: kept.id, version: 3 })
    assert.equal(codeOf(again), 'gatherings.unknown-template')
    const { templates } = must(await secretary().ask(listTemplates, { unitId: cast.branchId }))
    assert.ok(!templates.some(({ id }) => id === kept.id))
    const all = must(await secretary().ask(listTemplates, { unitId: cast.branchId, retired: true }))
    assert.equal(all.templates.find(({ id }) => id === kept.id)?.retired, true)
  })

  test('name only rooms, people and purposes that are the unit’s', async () => {
    const tell = async (more: object) => codeOf(await secretary().tell(saveTemplate, template(more)))
    assert.equal(await tell({ venueId: randomUUID() }), 'gatherings.unknown-venue')
    assert.equal(await tell({ recorderId: cast.people.outsider }), 'gatherings.unknown-person')
    assert.equal(await tell({ purposes: ['group-meeting'] }), 'gatherings.purpose-not-of-unit')
    assert.equal(await tell({ place: '料场' }), 'gatherings.two-places')
  })
})

describe('series', () => {
  test('are kept once, by whoever keeps the unit', async () => {
    await isGuarded(saveSeries, series({ fromOn: '2030-01-01' }))
    const backwards = await secretary().tell(saveSeries, series({ untilOn: '2026-12-01' }))
    assert.equal(codeOf(backwards), 'gatherings.series-ends-before')
    const unknown = await secretary().tell(saveSeries, series({ templateId: randomUUID() }))
    assert.equal(codeOf(unknown), 'gatherings.unknown-template')
    const outside = await stage.house.as('outsider').ask(listSeries, { unitId: cast.branchId, from: '2026-12-01' })
    assert.equal(codeOf(outside), 'gatherings.unknown-unit')
  })

  test('show the coming months, are convened with the agenda of their template, and say what the calendar moved', async () => {
    const by = template()
    must(await secretary().tell(saveTemplate, by))
    const kept = series({ templateId: by.id })
    must(await secretary().tell(saveSeries, kept))
    const months = await monthsOf(kept.id)
    assert.deepEqual(
      months.slice(0, 2).map(({ month, fixedOn, heldOn }) => [month, fixedOn, heldOn]),
      [
        ['2026-12', '2026-12-20', '2026-12-21'],
        ['2027-01', '2027-01-20', '2027-01-20'],
      ],
    )
    assert.equal(months.length, 11, 'a year from November, begun in December')
    const occasions = ['2026-12', '2027-01'].map((month) => ({ id: randomUUID(), month }))
    const done = must(await secretary().tell(conveneSeries, { id: kept.id, version: 1, occasions }))
    assert.deepEqual([done.planned.length, done.refused], [2, []])
    const first = await stage.show(occasions[0]?.id ?? '')
    assert.equal(first.title, '12月主题党日')
    assert.match(first.purposes[0]?.reasonMoved ?? '', /休息日/)
    assert.deepEqual(
      first.purposes[0]?.agenda.map(({ title }) => title),
      ['重温入党誓词'],
    )
    assert.equal((await monthsOf(kept.id))[0]?.gathering?.id, first.id)
    const twice = must(
      await secretary().tell(conveneSeries, {
        id: kept.id,
        version: 1,
        occasions: [{ id: randomUUID(), month: '2027-01' }],
      }),
    )
    assert.equal(twice.refused[0]?.code, 'gatherings.already-convened')
  })

  test('all months or none: a room that is taken is named with its date, and nothing is planned', async () => {
    const kept = series({ startsAt: '15:00', endsAt: '16:00', fixed: { nth: 2, weekday: 2 }, onDayOff: 'stay' })
    must(await secretary().tell(saveSeries, kept))
    const taken = stage.assembly({ heldOn: '2027-01-12', startsAt: '15:30', endsAt: '16:30' })
    must(await secretary().tell(planGathering, taken))
    const occasions = ['2026-12', '2027-01'].map((month) => ({ id: randomUUID(), month }))
    const done = must(await secretary().tell(conveneSeries, { id: kept.id, version: 1, occasions }))
    assert.deepEqual(
      [done.planned, done.refused.map(({ month, heldOn, code }) => [month, heldOn, code])],
      [[], [['2027-01', '2027-01-12', 'gatherings.time-taken']]],
    )
    assert.equal(codeOf(await secretary().ask(listGatherings, {})), 'done')
    assert.ok((await monthsOf(kept.id)).every(({ gathering }) => gathering === null))
    const moved = { id: randomUUID(), month: '2027-01', heldOn: '2027-01-13' }
    const ask = async (more: object) =>
      must(await secretary().tell(conveneSeries, { id: kept.id, version: 1, occasions: [{ ...moved, ...more }] }))
    assert.equal((await ask({})).refused[0]?.code, 'gatherings.moved-needs-reason')
    assert.equal((await ask({ heldOn: '2027-02-01', reason: '检修' })).refused[0]?.code, 'gatherings.no-such-occasion')
    assert.equal((await ask({ reason: '检修' })).planned[0]?.heldOn, '2027-01-13')
    assert.equal((await stage.show(moved.id)).purposes[0]?.reasonMoved, '检修')
    must(await secretary().tell(cancelGathering, { id: moved.id, version: 1, reason: '停炉' }))
    assert.equal((await monthsOf(kept.id)).find(({ month }) => month === '2027-01')?.gathering, null)
  })

  test('convening and ending are done once, from what was seen, by whoever keeps it; what is planned stays', async () => {
    const kept = series({ startsAt: '19:00', endsAt: '20:00' })
    must(await secretary().tell(saveSeries, kept))
    const input = { id: kept.id, version: 1, occasions: [{ id: randomUUID(), month: '2026-12' }] }
    const key = randomUUID()
    must(await secretary().tell(conveneSeries, input, { key }))
    const again = await stage.house.as('secretary').send(conveneSeries.name, input, key)
    assert.ok(again.ok && again.replayed)
    for (const command of [conveneSeries, endSeries]) {
      const empty = await stage.house.as('secretary').send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
      const foreign = await stage.house.as('outsider').send(command.name, { ...input, untilOn: '2027-01-01' })
      assert.equal(!foreign.ok && foreign.code, 'gatherings.unknown-series')
      const late = await stage.house.as('secretary').send(command.name, { ...input, version: 9, untilOn: '2027-01-01' })
      assert.equal(!late.ok && late.code, 'gatherings.changed-since')
    }
    const before = await secretary().tell(endSeries, { id: kept.id, version: 1, untilOn: '2026-12-01' })
    assert.equal(codeOf(before), 'gatherings.series-ends-before')
    const ended = { id: kept.id, version: 1, untilOn: '2027-02-01' }
    const endKey = randomUUID()
    for (const replayed of [undefined, true]) {
      const reply = await stage.house.as('secretary').send(endSeries.name, ended, endKey)
      assert.ok(reply.ok, JSON.stringify(reply))
      assert.equal(reply.replayed, replayed)
    }
    assert.deepEqual(
      (await monthsOf(kept.id)).map(({ month, gathering }) => [month, gathering?.state ?? null]),
      [
        ['2026-12', 'planned'],
        ['2027-01', null],
      ],
    )
  })
})
