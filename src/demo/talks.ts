import { addDays, type Day, daysBetween, monthOf, yearOf } from '#core/day.ts'
import { completeFollowUp, recordOccasion, recordTalk } from '#modules/talks/talks.contract.ts'
import type { TalkCategory } from '#modules/talks/talks.rules.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import { dice, type Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

const seated = ['石泉', '砚舟', '晓岚', '若谷', '长庚'] as const

/** What was agreed here and there; all of it invented. */
const agreed = [
  ['下月起跟老师傅学压滤机操作', 30],
  ['调班时照顾夜校上课', 21],
  ['帮助整理技师申报材料', 40],
  ['每月碰一次头，看安全隐患整改', 60],
] as const

interface Planned {
  readonly on: Day
  readonly one: string
  readonly other: string
  readonly category: TalkCategory
}

/**
 * The talks of every year since `since`: of a past year all, of this year as many as its days have come; a few are still open.
 * One hardship three weeks ago waits for its talk.
 */
export async function playTalks(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const { branchId, secretaryId } = workshop
  const random = dice(1921)
  const members = await othersOf(stage, branchId, people)
  for (let year = yearOf(since); year <= yearOf(today); year++) {
    const from = year === yearOf(since) ? since : `${year}-01-01`
    const last = addDays(`${year}-12-31`, -20)
    const held = plannedIn(members, random).map((pair, at, all) => ({
      ...pair,
      on: addDays(from, Math.floor((daysBetween(from, last) * at) / all.length)),
    }))
    // This year the last ones are still to be held, even near its end.
    const open = year === yearOf(today) ? 4 : 0
    for (const [place, talk] of held.slice(0, held.length - open).entries()) {
      if (talk.on >= today) break
      await hold(
        stage,
        workshop,
        people,
        talk,
        place % 7 === 3 ? agreed[monthOf(talk.on) % agreed.length] : undefined,
        today,
      )
    }
  }
  const occurredOn = addDays(today, -21)
  if (occurredOn <= since) return
  stage.at(occurredOn, '17:00')
  await stage.as(secretaryId, recordOccasion, {
    id: newId(),
    branchId,
    personId: people.get('沐野') ?? '',
    kind: 'hardship',
    occurredOn,
  })
}

/** Members who do not sit on the committee, as the roster has them. */
async function othersOf(stage: Stage, branchId: string, people: People): Promise<string[]> {
  const rows = await stage.db
    .selectFrom('people.membership')
    .innerJoin('people.person', 'people.person.id', 'people.membership.person_id')
    .select('people.person.name')
    .where('branch_id', '=', branchId)
    .where('until_on', 'is', null)
    .orderBy('name_pinyin')
    .execute()
  return rows.map(({ name }) => name).filter((name) => people.has(name) && !seated.some((one) => one === name))
}

/** Each committee member with another, each member with one of them and with one of his own: shuffled over the year. */
function plannedIn(members: readonly string[], random: () => number): Omit<Planned, 'on'>[] {
  const among = seated.map((one, at) => ({ one, other: seated[(at + 1) % seated.length] ?? one }))
  const withMembers = members.map((other, at) => ({ one: seated[at % seated.length] ?? seated[0], other }))
  const between = members
    .filter((_, at) => at % 2 === 0)
    .map((one, at) => ({ one, other: members[at * 2 + 1] ?? members[0] ?? one }))
  return [...among, ...withMembers, ...between]
    .map((pair) => ({
      pair: { ...pair, category: random() < 0.85 ? ('routine' as const) : ('post-change' as const) },
      at: random(),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ pair }) => pair)
}

async function hold(
  stage: Stage,
  { branchId, secretaryId }: Workshop,
  people: People,
  { on, one, other, category }: Planned,
  follow: (typeof agreed)[number] | undefined,
  today: Day,
): Promise<void> {
  const [oneId, otherId] = [people.get(one) ?? '', people.get(other) ?? '']
  const joined = await stage.db
    .selectFrom('people.membership')
    .select('person_id')
    .where('person_id', 'in', [oneId, otherId])
    .where('from_on', '<=', on)
    .execute()
  if (new Set(joined.map((row) => row.person_id)).size < 2) return
  stage.at(on, '16:40')
  const id = newId()
  const followUp = follow?.[0] ?? null
  const followUpBy = follow ? addDays(on, follow[1]) : null
  await stage.as(secretaryId, recordTalk, { id, branchId, oneId, otherId, heldOn: on, category, followUp, followUpBy })
  if (!followUpBy || followUpBy >= addDays(today, -20)) return
  stage.at(followUpBy, '16:40')
  await stage.as(secretaryId, completeFollowUp, { id, version: 1, doneOn: followUpBy })
}
