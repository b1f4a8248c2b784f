import { no } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { recordHeadOf } from '#print/page.ts'
import { printRoster as printSheet, type RosterPerson } from '#print/roster.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { ledgerTexts } from './ledger.texts.ts'
import { printRoster } from './roster.contract.ts'
import { type LedgerRow, readLedger } from './roster-ledger.queries.ts'
import { isMember } from './standing.rules.ts'

export default answer(printRoster, async (context, { language, ...filters }) => {
  const kinds = filters.kinds?.filter((kind) => kind === 'full' || kind === 'probationary') ?? ['full', 'probationary']
  const ledger = await readLedger(context, { ...filters, kinds })
  if (!ledger) return no('people.unknown-unit')
  const { unit, on, demo } = ledger
  const title = `${unit.name}${say(ledgerTexts, 'rosterTitle', language)}`
  const foot = {
    branch: unit.name,
    period: on,
    printedOn: context.today,
    preparedBy: context.actor.name,
    recordHead: await readHead(context),
  }
  const people = ledger.rows.flatMap((row) => (isMember(row.kind ?? undefined) ? [toPerson(row)] : []))
  return {
    fileName: `${title} ${on}.pdf`,
    mediaType: 'application/pdf',
    body: await printSheet({ foot, title, demo, asOf: on, people }),
  }
})

async function readHead({ db }: QueryContext): Promise<string> {
  const head = await db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return recordHeadOf(head)
}

function toPerson(row: LedgerRow): RosterPerson {
  return {
    name: row.name,
    sex: row.sex,
    birthOn: row.birthOn,
    education: row.education,
    post: row.post?.name ?? null,
    crew: row.crew?.name ?? null,
    group: row.group?.name ?? null,
    status: row.kind === 'full' ? 'full' : 'probationary',
    appliedOn: row.dates.applicant?.on ?? null,
    admittedOn: row.dates.probationary?.on ?? null,
    standingFrom: row.dates.full?.on ?? null,
    joinedBranchOn: row.joined?.precision === 'by' ? null : (row.joined?.on ?? null),
    remarks: row.suspended ? say(ledgerTexts, 'voter.suspended', 'zh') : null,
  }
}
