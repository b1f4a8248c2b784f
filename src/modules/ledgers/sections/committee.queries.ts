import { sql } from 'kysely'
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
    const [seats, papers] = await Promise.all([readSeats(scope), readPapers(scope)])
    const rows = numbered(seats, ({ officeId, name, role, duty, electedOn, fromOn, untilOn, reference }) => {
      const paper = papers.get(officeId)
      const office = duty ? ledgerTexts[`duty.${duty}`][0] : ledgerTexts[`role.${role}`][0]
      const report = [paper?.on, paper?.reference ?? reference].filter(Boolean).join(' ')
      return [name, office, electedOn, fromOn, untilOn, paper?.expiresOn, report]
    })
    return seats.length > 0 ? [grid(columns, rows, { across: true, size: 10 })] : []
  },
}

const columns = [
  column('序号', 10),
  column('姓名', 24),
  column('职务', 22),
  column('当选', 22),
  column('任职', 22),
  column('离任', 22),
  column('届满', 22),
  column('备案、批复', null),
]

interface Seat {
  readonly officeId: string
  readonly name: string
  readonly role: 'secretary' | 'deputy-secretary' | 'committee-member'
  readonly duty: 'organisation' | 'publicity' | 'discipline' | null
  readonly electedOn: string | null
  readonly fromOn: string
  readonly untilOn: string | null
  readonly reference: string | null
}

/** Whoever held an office of the committee in the period, also where no day of election was ever recorded. */
async function readSeats({ context, unit, from, until }: Scope): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select office.id as "officeId", person.name, office.role, office.duty, office.elected_on as "electedOn",
      office.from_on as "fromOn", office.until_on as "untilOn", office.reference
    from people.office join people.person on person.id = office.person_id
    where office.unit_id = ${unit.id} and office.role in ('secretary', 'deputy-secretary', 'committee-member')
      and office.from_on <= ${until}::date and (office.until_on is null or office.until_on > ${from}::date)
    order by office.from_on, array_position(array['secretary', 'deputy-secretary', 'committee-member'], office.role),
      person.name_pinyin`.execute(context.db)
  return rows
}

/** When the term of a seat ends, and its report to the higher organisation. */
async function readPapers({ context, unit }: Scope) {
  const ledger = await readTermLedger(context, unit.id)
  const seats = (ledger?.terms ?? []).flatMap((term) => term.officers.map((officer) => ({ term, officer })))
  return new Map(
    seats.map(({ term, officer }) => [
      officer.officeId,
      { expiresOn: term.judged.values?.expiresOn ?? null, ...paperOf(term, officer) },
    ]),
  )
}
