/** Questions a second on one core: `npm run bench:rules`. */
import { ask } from '#regulations/index.ts'

const on = '2026-11-22'
const group = { kind: 'group', from: '2015-07-01' } as const
const gatherings = ['2026-09-12', '2026-10-11', '2026-11-08'].map((heldOn) => ({
  id: heldOn,
  heldOn,
  closed: true,
  ownSection: true,
}))

const asked: Record<string, (turn: number) => unknown> = {
  'ordinary-decision': (turn) =>
    ask(
      'ordinary-decision',
      { voters: 21 + (turn % 40), present: 20, inFavour: 5 + (turn % 14), against: 1, abstain: 0 },
      on,
    ),
  'meeting-cadence': (turn) =>
    ask(
      'meeting-cadence',
      { rule: 'MT-03', period: `2026-${String(8 + (turn % 5)).padStart(2, '0')}`, unit: group, gatherings },
      on,
    ),
}

for (const [name, once] of Object.entries(asked)) {
  for (let turn = 0; turn < 50_000; turn++) once(turn)
  const turns = 500_000
  const start = process.hrtime.bigint()
  for (let turn = 0; turn < turns; turn++) once(turn)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  console.log(`${name}: ${Math.round(turns / seconds).toLocaleString('en')} a second`)
}
