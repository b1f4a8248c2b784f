import { sql } from 'kysely'
import { addMonths, type Day, dayIn, firstOfQuarter } from '#core/day.ts'
import { migrate } from '#db/migrate.ts'
import type { House } from '#server/house.ts'
import { enqueueTimed, settle } from '#server/worker.ts'
import { playAppraisal } from './appraisal.ts'
import { scenes } from './calendar.ts'
import { playDevelopment } from './development.ts'
import { playDues } from './dues.ts'
import { playElections } from './elections.ts'
import { convene, finishTasks, holdGathering } from './hold.ts'
import { playLearning } from './learning.ts'
import { adoptDemoPack } from './packs.ts'
import { appointOfficers, appointSuperior, importRoster, openDemoAccounts, takeStep } from './people.ts'
import { playPolls } from './polls.ts'
import { readDemoRoster } from './roster.ts'
import { playSittings } from './sittings.ts'
import { dice, Stage } from './stage.ts'
import { playTalks } from './talks.ts'
import { playTerms } from './terms.ts'
import { playTransfers } from './transfers.ts'
import { playWorkplan } from './workplan.ts'
import { foundWorkshop } from './workshop.ts'

/** True when somebody has set this installation up already; the demo then leaves it alone. */
export async function isSetUp(house: House): Promise<boolean> {
  const first = await house.connection.db.selectFrom('identity.account').select('person_id').limit(1).executeTakeFirst()
  return first !== undefined
}

/**
 * Plays the demo workshop into an empty installation: its units, 124 people from the example roster, its rota, and two years of
 * gatherings up to today. Everything goes through the product's own commands.
 */
export async function loadDemo(house: House, say: (progress: string) => void): Promise<void> {
  await playDemo(house, say, 24)
}

/** The demo of the last `months`, in whole quarters. @returns what and who it was played with */
export async function playDemo(house: House, say: (progress: string) => void, months: number) {
  await sql`insert into core.demo_load (began_at) values (${house.clock()})`.execute(house.connection.db)
  const today = dayIn(house.zone, house.clock())
  const since = firstOfQuarter(addMonths(today, -months))
  const stage = new Stage(house)
  stage.at(since, '08:00')
  const workshop = await foundWorkshop(stage, since)
  say('组织、岗位、排班已建 units, posts and rota')
  const { csv, later } = await readDemoRoster(today, since)
  const people = await importRoster(stage, workshop, csv, since)
  await appointOfficers(stage, workshop, people, since)
  await adoptDemoPack(stage, workshop, since)
  stage.forget()
  say(`名册已导入，${people.size} 人 roster imported`)
  await playScenes(stage, workshop, people, scenes(since, today), later, today, say)
  await finishTasks(stage, workshop, addMonths(today, -1))
  await playPapers(stage, workshop, people, since, today)
  say('届期、党费、谈话、学时、转接已记 terms, dues, talks, hours and transfers')
  stage.at(today, '08:00')
  await appointSuperior(stage, workshop, today)
  await openDemoAccounts(stage, workshop, people)
  await markDemo(house)
  await enqueueTimed(house)
  await settle(house)
  await house.sealer.flush()
  await sql`update core.demo_load set finished_at = ${house.clock()}`.execute(house.connection.db)
  return { workshop, people }
}

/**
 * A demo that was cut off while it loaded is taken away, schema by schema: nobody was served yet, so nothing else can be in it.
 * @returns true when there was one
 */
export async function clearUnfinishedDemo(house: House): Promise<boolean> {
  const { db, pool } = house.connection
  const { rows } = await sql`select from core.demo_load where finished_at is null`.execute(db)
  if (rows.length === 0) return false
  const schemas = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`.execute(
    db,
  )
  await sql`drop schema ${sql.join(schemas.rows.map(({ name }) => sql.id(name)))} cascade`.execute(db)
  await migrate(pool)
  return true
}

/** What the branch keeps beside its meetings: each on the days it happened. */
async function playPapers(
  stage: Stage,
  workshop: Awaited<ReturnType<typeof foundWorkshop>>,
  people: Awaited<ReturnType<typeof importRoster>>,
  since: Day,
  today: Day,
): Promise<void> {
  for (const play of [
    playTerms,
    playElections,
    playDevelopment,
    playDues,
    playTalks,
    playAppraisal,
    playLearning,
    playTransfers,
    playPolls,
    playWorkplan,
    playSittings,
  ])
    await play(stage, workshop, people, since, today)
}

async function playScenes(
  stage: Stage,
  workshop: Awaited<ReturnType<typeof foundWorkshop>>,
  people: Awaited<ReturnType<typeof importRoster>>,
  play: ReturnType<typeof scenes>,
  later: Awaited<ReturnType<typeof readDemoRoster>>['later'],
  today: Day,
  say: (progress: string) => void,
): Promise<void> {
  const random = dice(1314)
  const steps = [...later]
  for (const [place, scene] of play.entries()) {
    while (steps[0] && steps[0].on <= scene.on) {
      const step = steps.shift()
      if (!step) break
      stage.at(step.on, '10:00')
      await takeStep(stage, workshop, people, step)
    }
    if (scene.on >= today) await convene(stage, workshop, people, scene)
    else await holdGathering(stage, workshop, people, scene, random)
    if (place % 40 === 39) say(`已开会 ${place + 1} / ${play.length} gatherings`)
  }
  for (const step of steps.filter(({ on }) => on <= today)) {
    stage.at(step.on, '10:00')
    await takeStep(stage, workshop, people, step)
  }
}

/** Invented people and units are marked as such, wherever they are shown. */
async function markDemo(house: House): Promise<void> {
  await house.connection.db.updateTable('organisation.unit').set({ demo: true }).execute()
  await house.connection.db.updateTable('people.person').set({ demo: true }).execute()
}
