import { type Day, firstOfMonth, yearOf } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { beginLedger, showYear } from '#modules/dues/ledger.contract.ts'
import { recordGoodReason, recordPayments } from '#modules/dues/payment.contract.ts'
import { fixStandards } from '#modules/dues/standard.contract.ts'
import { amountOf } from '#modules/dues/standard.rules.ts'
import { recordHandover, recordPublication } from '#modules/dues/telling.contract.ts'
import { periodOf, periodsBetween } from '#regulations/period.rules.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import { dice, type Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

type Member = OutputOf<typeof showYear>['members'][number]

const collectionDay = 15
/** Two months behind, one of them on sick leave; and one who hands in late and pays it back with the next month. */
const behind = '怀谷'
const forgetful = '凌川'
const hardship = '景行'
const generous = '砚舟'

interface Scene {
  readonly stage: Stage
  readonly workshop: Workshop
  readonly keeperId: string
  readonly today: Day
}

/**
 * Dues of the branch from January of last year (or the first month of the demo) to today: fixed each January, collected each
 * month, handed up, told to the members last year. This month is not complete yet.
 */
export async function playDues(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const keeperId = people.get('晓岚') ?? workshop.secretaryId
  const scene = { stage, workshop, keeperId, today }
  const lastYear = `${yearOf(today) - 1}-01-01`
  const first = since > lastYear ? since : lastYear
  const months = periodsBetween(firstOfMonth(first), today, 'month')
  stage.at(first, '14:00')
  const begun = { branchId: workshop.branchId, fromMonth: periodOf(first, 'month'), collectionDay }
  await stage.as(workshop.secretaryId, beginLedger, begun)
  const random = dice(1921)
  for (const [at, month] of months.entries()) {
    const members = await fixed(scene, month, random)
    await collect(scene, members, month, months.length - 1 - at, random)
    if (month.endsWith('-12')) await publish(scene, month.slice(0, 4))
  }
  await excuse(scene, people.get(behind), months.at(-3))
}

/** The members of the ledger in a month, once the year's standards are fixed and those of whoever is new. */
async function fixed(scene: Scene, month: string, random: () => number): Promise<readonly Member[]> {
  const { stage, workshop, keeperId, today } = scene
  const { branchId } = workshop
  const on = notAfter(`${month}-08`, today)
  stage.at(on, '15:00')
  const list = async () => (await stage.as(keeperId, showYear, { branchId, year: month.slice(0, 4) })).members
  const members = await list()
  const missing = members.filter(
    (member) =>
      owes(member, month) && (!member.standard || (month.endsWith('-01') && member.standard.fromMonth < month)),
  )
  if (missing.length === 0) return members
  const standards = missing.map((member) => ({
    id: newId(),
    personId: member.person.id,
    seen: null,
    ...(member.person.name === hardship
      ? { payer: 'reduced' as const, amountFen: 2000, reference: `支委会 ${month} 决定` }
      : { payer: 'wage' as const, amountFen: amountFrom(member, month, random) }),
  }))
  await stage.as(keeperId, fixStandards, { branchId, fromMonth: month, fixedOn: on, standards })
  return list()
}

/** An invented base of a steel worker's pay after what comes off, a little more each year; only the amount is kept. */
function amountFrom({ standard }: Member, month: string, random: () => number): number {
  if (standard) return Math.round(standard.amountFen * 1.03)
  const baseFen = 380_000 + Math.round(random() * 5200) * 100
  const found = amountOf({ payer: 'wage', amountFen: null, baseFen, reference: null }, month)
  return found.ok ? found.value : 3800
}

/** What the members hand in on the collection day, and what goes up five days later. */
async function collect(
  { stage, workshop, keeperId, today }: Scene,
  members: readonly Member[],
  month: string,
  monthsAgo: number,
  random: () => number,
): Promise<void> {
  const { branchId } = workshop
  const paidOn = notAfter(`${month}-${collectionDay}`, today)
  stage.at(paidOn, '16:00')
  const payments = members.flatMap((member) => {
    const { name, id: personId } = member.person
    if (!owes(member, month) || isLate(name, month, monthsAgo, random)) return []
    const months = name === forgetful ? [...member.unpaid.filter((one) => one < month), month] : [month]
    const extraFen = name === generous && month.endsWith('-07') ? 100_000 : 0
    return [{ id: newId(), personId, months, extraFen, receipt: extraFen ? '中组部收据（演示）' : null }]
  })
  const paid = await stage.as(keeperId, recordPayments, { branchId, paidOn, payments })
  const handedOn = `${month}-20`
  if (handedOn > today || monthsAgo === 0) return
  stage.at(handedOn, '10:00')
  const amountFen = paid.payments.reduce((sum, one) => sum + one.amountFen, 0)
  const reference = `演示缴〔${month.slice(0, 4)}〕${Number(month.slice(5))}号`
  await stage.as(keeperId, recordHandover, { id: newId(), branchId, month, handedOn, amountFen, reference })
}

function isLate(name: string, month: string, monthsAgo: number, random: () => number): boolean {
  if (name === behind) return monthsAgo <= 2
  if (name === forgetful) return Number(month.slice(5)) % 5 === 4 || monthsAgo === 0
  return monthsAgo === 0 && random() < 0.3
}

async function publish({ stage, workshop, today }: Scene, year: string): Promise<void> {
  const publishedOn = `${year}-12-26`
  if (publishedOn > today || year === today.slice(0, 4)) return
  stage.at(publishedOn, '15:00')
  const told = { id: newId(), branchId: workshop.branchId, year, publishedOn, place: 'board' as const }
  await stage.as(workshop.secretaryId, recordPublication, told)
}

async function excuse({ stage, workshop, keeperId, today }: Scene, personId?: string, month?: string): Promise<void> {
  if (!personId || !month) return
  stage.at(today, '08:30')
  const excused = { branchId: workshop.branchId, personId, months: [month], reason: 'sick-leave' as const }
  await stage.as(keeperId, recordGoodReason, excused)
}

function owes({ months }: Member, month: string): boolean {
  const state = months.find((one) => one.month === month)?.state
  return state === 'open' || state === 'due' || state === 'ahead'
}

function notAfter(on: Day, today: Day): Day {
  return on > today ? today : on
}
