import { addDays, addMonths, type Day } from '#core/day.ts'
import { recordAbsence } from '#modules/transfers/absence.contract.ts'
import { recordContact } from '#modules/transfers/absence-step.contract.ts'
import { issueLetter, receiveLetter } from '#modules/transfers/letter.contract.ts'
import { recordCounterfoil } from '#modules/transfers/letter-step.contract.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

/**
 * A letter still under way, one that brought a member before the roster was kept here, a secondment of five months, and a
 * mobile member nobody has spoken with for a while. All four stay members of the branch.
 */
export async function playTransfers(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  await bringLetter(stage, workshop, people.get('秋实') ?? '', since)
  await sendMobile(stage, workshop, people, today, since)
  await secondMember(stage, workshop, people.get('柏舟') ?? '', addMonths(today, -2))
  await sendLetter(stage, workshop, people.get('景行') ?? '', addDays(today, -24))
}

async function bringLetter(stage: Stage, { secretaryId, branchId }: Workshop, personId: string, since: Day) {
  const id = newId()
  stage.at(since, '14:00')
  await stage.as(secretaryId, receiveLetter, {
    id,
    personId,
    branchId,
    otherSide: '演示钢厂炼铁厂党委',
    number: '炼铁介〔演示〕31号',
    issuedOn: addDays(since, -12),
    validDays: 30,
    paidThrough: addMonths(since, -1).slice(0, 7),
    receivedOn: addDays(since, -5),
  })
  await stage.as(secretaryId, recordCounterfoil, { letterId: id, version: 1, on: since })
}

async function sendLetter(stage: Stage, { secretaryId }: Workshop, personId: string, issuedOn: Day) {
  stage.at(issuedOn, '15:00')
  await stage.as(secretaryId, issueLetter, {
    id: newId(),
    personId,
    otherSide: '演示钢厂焦化厂党委',
    number: '运行介〔演示〕2号',
    issuedOn,
    validDays: 30,
    paidThrough: issuedOn.slice(0, 7),
  })
}

async function secondMember(stage: Stage, { secretaryId }: Workshop, personId: string, fromOn: Day) {
  stage.at(fromOn, '16:00')
  await stage.as(secretaryId, recordAbsence, {
    ...away,
    id: newId(),
    personId,
    place: '演示钢厂新区料场',
    fromOn,
    untilOn: addMonths(fromOn, 5),
    fixedPlace: true,
  })
}

async function sendMobile(stage: Stage, { secretaryId }: Workshop, people: People, today: Day, since: Day) {
  const id = newId()
  const begun = addMonths(today, -14)
  const fromOn = begun < since ? since : begun
  stage.at(fromOn, '15:30')
  await stage.as(secretaryId, recordAbsence, {
    ...away,
    id,
    personId: people.get('朝山') ?? '',
    place: '演示省外检修项目部',
    fromOn,
    keptAsMobile: true,
    contactId: people.get('听澜') ?? null,
  })
  for (const back of [11, 8, 5]) {
    const on = addDays(addMonths(today, -back), 12)
    if (on < fromOn) continue
    stage.at(on, '17:00')
    await stage.as(secretaryId, recordContact, { id: newId(), absenceId: id, on })
  }
}

const away = {
  whereTo: 'in-country',
  untilOn: null,
  fixedPlace: false,
  moved: false,
  leaveAgreed: false,
  keptAsMobile: false,
  contactId: null,
} as const
