import { ledgerTexts } from '#modules/people/ledger.texts.ts'
import { readTermLedger } from '#modules/people/ledgers.public.ts'
import { paperOf } from '#modules/people/term.rules.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L03: who sat on the committee in the period, elected when, on record or approved under which number. */
export const committee: Section = {
  id: 'L03',
  needs: 'see',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source: '自任职与届期记录打印：本期内在任过的书记、副书记、委员。',
  count: async (scope) => (await readSeats(scope)).length,
  read: async (scope) => {
    const seats = await readSeats(scope)
    const rows = numbered(seats, ({ term, officer }) => {
      const { role, duty, person, electedOn, fromOn, untilOn, reference } = officer
      const paper = paperOf(term, officer)
      const on = [paper.on, paper.reference ?? reference].filter(Boolean).join(' ')
      return [
        person.name,
        duty ? ledgerTexts[`duty.${duty}`][0] : ledgerTexts[`role.${role}`][0],
        electedOn,
        fromOn,
        untilOn,
        term.judged.values?.expiresOn,
        on,
      ]
    })
    return seats.length > 0 ? [grid(columns, rows, { size: 10 })] : []
  },
}

const columns = [
  column('序号', 10),
  column('姓名', 20),
  column('职务', 22),
  column('当选', 22),
  column('任职', 22),
  column('离任', 22),
  column('届满', 22),
  column('备案、批复', null),
]

async function readSeats({ context, unit, from, until }: Scope) {
  const ledger = await readTermLedger(context, unit.id)
  const seats = (ledger?.terms ?? []).flatMap((term) => term.officers.map((officer) => ({ term, officer })))
  return seats.filter(({ officer }) => officer.fromOn <= until && (officer.untilOn === null || officer.untilOn > from))
}
