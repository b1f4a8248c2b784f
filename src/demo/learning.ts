import { addDays, type Day, day, yearOf } from '#core/day.ts'
import type { AskOf } from '#core/operation.ts'
import { listHours, listMissed, recordEntry } from '#modules/learning/learning.contract.ts'
import { newId } from '#server/handler.ts'
import { playLearningPlan } from './learning-plan.ts'
import type { People } from './people.ts'
import { dice, type Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

type Learned = AskOf<typeof recordEntry>['learned']

const together = (title: string): Learned => ({ mode: 'together', title, length: 'half-day' })
const training = (title: string): Learned => ({ mode: 'training', title, length: 'day', concentrated: true })

/** What the branch learns in a year beside its gatherings: month and day, for whom, what. */
const program: readonly (readonly [month: number, on: number, who: 'all' | 'committee', learned: Learned])[] = [
  [3, 12, 'all', together('学习支部工作条例')],
  [4, 14, 'committee', training('厂党委支部书记、委员培训班（第一天）')],
  [4, 15, 'committee', training('厂党委支部书记、委员培训班（第二天）')],
  [4, 16, 'committee', training('厂党委支部书记、委员培训班（第三天）')],
  [6, 11, 'all', together('学习党员教育管理工作条例')],
  [9, 10, 'all', together('学习发展党员工作细则')],
  [10, 15, 'all', { mode: 'self', title: '自学党章和党的纪律处分条例', length: 'half-day' }],
]

/**
 * The learning of every year since `since` that no gathering recorded: study for all, a training of the committee, and what
 * was made up for. A few came to none of it this autumn: they have a gap to close before the year ends. One member with an
 * account was away every June, so that his own page has something open in any month.
 */
export async function playLearning(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const random = dice(1949)
  const { branchId, secretaryId } = workshop
  for (let year = yearOf(since); year <= yearOf(today); year++)
    for (const [month, on, who, learned] of program) {
      const heldOn = day(year, month, on)
      if (heldOn < since || heldOn >= today) continue
      stage.at(heldOn, '17:30')
      const { members } = await stage.as(secretaryId, listHours, { unitId: branchId, year, size: 500 })
      const came = members.filter(({ role }) => who === 'all' || role === 'committee').filter(() => random() < 0.93)
      const there = came.filter(({ person }) => month !== 6 || person.id !== people.get('沐野'))
      const entries = there.map(({ person }) => ({ id: newId(), personId: person.id }))
      if (entries.length > 0) await stage.as(secretaryId, recordEntry, { entries, heldOn, learned })
    }
  await makeUp(stage, workshop, addDays(today, -6), today, random)
  await trainProbationary(stage, workshop, people, since, today)
  await playLearningPlan(stage, workshop, people, since, today)
}

/** Those who were on shift at the last theme days caught up a week ago; the rest is still open. */
async function makeUp(stage: Stage, { branchId, secretaryId }: Workshop, on: Day, today: Day, random: () => number) {
  stage.at(on, '17:30')
  const { gatherings } = await stage.as(secretaryId, listMissed, { unitId: branchId, year: yearOf(today) })
  for (const { gatheringId, heldOn, missing } of gatherings
    .filter((one) => one.heldOn < addDays(on, -20))
    .slice(0, 3)) {
    const entries = missing.filter(() => random() < 0.7).map(({ id }) => ({ id: newId(), personId: id }))
    if (entries.length > 0 && heldOn <= on)
      await stage.as(secretaryId, recordEntry, { entries, heldOn: on, learned: { mode: 'make-up', gatheringId } })
  }
}

/** One of the probationary members has been to the plant's training; the others will go. */
async function trainProbationary(
  stage: Stage,
  { branchId, secretaryId }: Workshop,
  people: People,
  since: Day,
  today: Day,
) {
  const first = await stage.db
    .selectFrom('people.standing')
    .innerJoin('people.membership', 'people.membership.person_id', 'people.standing.person_id')
    .select(['people.standing.person_id as personId', 'people.standing.from_on as fromOn'])
    .where('kind', '=', 'probationary')
    .where('people.standing.until_on', 'is', null)
    .where('branch_id', '=', branchId)
    .orderBy('people.standing.from_on')
    .executeTakeFirst()
  if (!first || ![...people.values()].includes(first.personId)) return
  const heldOn = addDays(first.fromOn < since ? since : first.fromOn, 45)
  if (heldOn >= today) return
  stage.at(heldOn, '17:30')
  const entries = [{ id: newId(), personId: first.personId }]
  await stage.as(secretaryId, recordEntry, { entries, heldOn, learned: training('厂党委预备党员培训班') })
}
