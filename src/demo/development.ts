import { addDays, addMonths, type Day } from '#core/day.ts'
import type { StepKind } from '#modules/development/course-rows.rules.ts'
import { nameSponsor, recordStep, setTarget } from '#modules/development/recording.contract.ts'
import { changeStanding } from '#modules/people/standing.contract.ts'
import { instruments } from '#regulations/index.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

/** A step so many months before today, and so many days after that. */
type Played = readonly [kind: StepKind, months: number, days: number]

/** Applied five months ago: talked with in time, one of them late, one not yet. */
const talks: Readonly<Record<string, Played>> = {
  川芎: ['talk', 5, 12],
  石斛: ['talk', 5, 20],
  半夏: ['talk', 5, 25],
  苏木: ['talk', 5, 28],
  泽兰: ['talk', 5, 36],
}

/** Activists for a year and a half; one review of the last year is missing. */
const cultivated: readonly Played[] = [
  ['talk', 26, 24],
  ['activist-record', 18, 9],
  ['review', 12, -6],
  ['review', 6, -4],
]
const activists: Readonly<Record<string, readonly Played[]>> = {
  麦冬: [...cultivated, ['review', 0, -3]],
  青黛: [...cultivated, ['review', 0, -9]],
  苍术: cultivated,
  茯苓: cultivated.slice(0, 3),
}

/** Listed three months ago under the newer rules: agreed above first, then posted, then listed. */
const listed: readonly Played[] = [
  ['activist-record', 30, 12],
  ['review', 24, -5],
  ['review', 18, -8],
  ['review', 12, -3],
  ['review', 6, -10],
  ['listing-superior', 4, 6],
  ['notice', 4, 14],
  ['political-review', 2, 4],
  ['training', 1, 2],
]

/** The way to an assembly that was so many months ago; listed as the text of that day has it. */
const before = (assembly: number, newer: boolean): Played[] => [
  ['application', assembly + 34, 0],
  ['talk', assembly + 34, 15],
  ['activist', assembly + 26, 0],
  ['activist-record', assembly + 26, 10],
  ['contacts', assembly + 26, 12],
  ['review', assembly + 20, -4],
  ['review', assembly + 14, -6],
  ...(newer ? agreedFirst(assembly + 9) : recordedAfter(assembly + 9)),
  ['introducers', assembly + 9, 12],
  ['political-review', assembly + 6, 0],
  ['training', assembly + 4, 0],
  ['committee-examination', assembly + 2, 0],
  ['pre-review', assembly, -24],
  ['admission-form', assembly, -12],
]

const agreedFirst = (listing: number): Played[] => [
  ['listing-superior', listing, -24],
  ['notice', listing, -16],
  ['listing', listing, 0],
]
const recordedAfter = (listing: number): Played[] => [
  ['listing', listing, 0],
  ['listing-superior', listing, 8],
]

/** Admitted so many months ago, and what came after. */
const admitted: Readonly<Record<string, readonly [assembly: number, ...after: Played[]]>> = {
  // Probation ends today: the assembly can vote on the conversion.
  青禾: [
    12,
    ['superior-talk', 11, -8],
    ['approval', 10, -5],
    ['approval-record', 10, 4],
    ['enrolment', 10, 4],
    ['oath', 10, 20],
    ['continued-review', 6, 0],
    ['conversion-request', 0, -6],
  ],
  临川: [
    7,
    ['superior-talk', 7, 20],
    ['approval', 5, -10],
    ['approval-record', 5, 0],
    ['enrolment', 5, 0],
    ['oath', 5, 12],
    ['continued-review', 1, 0],
  ],
  // Admitted two months ago: the superior committee has talked and has not approved yet.
  白榆: [2, ['superior-talk', 1, 3]],
}

/**
 * Everybody in development: each of the five stages, one review missing, one talk overdue and one that is due within days. What
 * lies before the books were opened is entered on their second day.
 */
export async function playDevelopment(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const keeper = people.get('晓岚') ?? workshop.secretaryId
  const dayOf = (months: number, days: number) => addDays(addMonths(today, -months), days)
  const at = (on: Day) => stage.at(on <= since ? addDays(since, 1) : on, '15:30')
  const play = async (name: string, steps: readonly Played[]) => {
    for (const [kind, months, days] of steps) {
      const onDay = dayOf(months, days)
      at(onDay)
      await stage.as(keeper, recordStep, { id: newId(), personId: people.get(name) ?? '', kind, onDay })
    }
  }
  const name = async (of: string, kind: 'contact' | 'introducer', sponsors: readonly string[], fromOn: Day) => {
    at(fromOn)
    await stage.as(keeper, nameSponsor, {
      personId: people.get(of) ?? '',
      kind,
      fromOn,
      sponsors: sponsors.map((sponsor) => ({ id: newId(), sponsorId: people.get(sponsor) ?? '' })),
    })
  }
  for (const [applicant, talk] of Object.entries(talks)) await play(applicant, [talk])
  for (const [place, [activist, steps]] of Object.entries(activists).entries()) {
    await play(activist, steps)
    const pair = contacts[place] ?? []
    await name(activist, 'contact', pair, dayOf(18, 10))
  }
  await name('竹青', 'contact', ['云岫', '南樵'], dayOf(30, 14))
  await play('竹青', listed)
  await name('竹青', 'introducer', ['云岫', '南樵'], dayOf(3, 6))
  await aim(stage, keeper, people, addDays(today, 9), today)
  for (const [member, [assembly, ...after]] of Object.entries(admitted))
    await play(member, [...before(assembly, dayOf(assembly + 9, 0) >= instruments['recruiting-2026'].from), ...after])
  await apply(stage, workshop, people, addDays(today, -26))
}

const contacts = [['松涧', '远帆'], ['听澜'], ['鹤汀', '远帆'], ['望川']] as const

/** The branch means to examine 竹青 next week. */
async function aim(stage: Stage, keeper: string, people: People, onDay: Day, today: Day): Promise<void> {
  stage.at(addDays(today, -2), '15:30')
  const personId = people.get('竹青') ?? ''
  await stage.as(keeper, setTarget, { personId, step: 'committee-examination', onDay, seen: null })
}

/** 杜衡 handed in her application: somebody talks with her within the month. */
async function apply(stage: Stage, { secretaryId }: Workshop, people: People, on: Day): Promise<void> {
  stage.at(on, '10:20')
  const personId = people.get('杜衡') ?? ''
  await stage.as(secretaryId, changeStanding, { id: newId(), personId, seen: null, to: 'applicant', on })
}
