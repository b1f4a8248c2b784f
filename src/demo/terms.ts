import { addDays, addMonths, type Day, yearOf } from '#core/day.ts'
import { correctFact } from '#modules/people/correction.contract.ts'
import { amendTerm, recordTerm } from '#modules/people/term.contract.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

const seats = 5

/**
 * The term of the committee elected on the first day: the secretary, who set the installation up, was elected with the others;
 * the result was sent up within the week, the approval came a month later. The next election lies ahead.
 */
export async function playTerms(
  stage: Stage,
  workshop: Workshop,
  _people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const { secretaryId, branchId } = workshop
  const year = yearOf(since)
  stage.at(since, '16:00')
  await electSecretary(stage, workshop, since)
  const termId = newId()
  await stage.as(secretaryId, recordTerm, { id: termId, branchId, electedOn: since, seats })
  const [sentOn, approvedOn] = [addDays(since, 6), addMonths(since, 1)]
  if (sentOn > today) return
  stage.at(sentOn, '10:30')
  const sent = { recordedOn: sentOn, recordReference: `演示厂党组备〔${year}〕18号`, submittedOn: sentOn }
  const { version } = await stage.as(secretaryId, amendTerm, { termId, version: 1, ...sent })
  if (approvedOn > today) return
  stage.at(approvedOn, '10:30')
  await stage.as(secretaryId, amendTerm, {
    termId,
    version,
    approvedOn,
    approvalReference: `演示厂党批〔${year}〕23号`,
  })
}

/** Set-up makes him secretary; that he was elected to it is put in afterwards. */
async function electSecretary(stage: Stage, { secretaryId, branchId }: Workshop, electedOn: Day): Promise<void> {
  const office = await stage.db
    .selectFrom('people.office')
    .select(['id', 'from_on as fromOn', 'until_on as untilOn'])
    .where('unit_id', '=', branchId)
    .where('person_id', '=', secretaryId)
    .where('role', '=', 'secretary')
    .executeTakeFirstOrThrow()
  const { id, ...span } = office
  const reference = `演示党〔${yearOf(electedOn)}〕1号`
  await stage.as(secretaryId, correctFact, {
    id: newId(),
    personId: secretaryId,
    reason: '补记当选日期',
    fact: {
      subject: 'office',
      factId: id,
      seen: span,
      becomes: { ...span, role: 'secretary', duty: null, electedOn, reference },
    },
  })
}
