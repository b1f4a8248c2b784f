import { sql } from 'kysely'
import { addDays, type Day, dayOfMonth, monthOf, yearOf } from '#core/day.ts'
import { addActionItem, completeActionItem } from '#modules/gatherings/action-item.contract.ts'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { closeAsChair, closeAsRecorder } from '#modules/gatherings/closing.contract.ts'
import { adoptResolution, setAgenda, setOutcomes, writeMinutes } from '#modules/gatherings/minutes.contract.ts'
import { openGathering, planGathering, sendNotice } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { countVote, openVote } from '#modules/gatherings/vote.contract.ts'
import { newId } from '#server/handler.ts'
import { attendanceMarks, notYetMarked } from './attendance.ts'
import type { Scene } from './calendar.ts'
import { joinedSection, type Section } from './life-words.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import { type Script, saidBy, scriptOf } from './words.ts'
import type { Workshop } from './workshop.ts'

// Who chairs and who records, by name.
const groupOfficers: Readonly<Record<string, readonly [leader: string, recorder: string]>> = {
  炼钢党小组: ['思齐', '明溪'],
  轧钢党小组: ['望川', '若谷'],
  钢包党小组: ['鹤汀', '长庚'],
  除尘党小组: ['听澜', '晓岚'],
}

interface Held {
  readonly id: string
  readonly chairId: string
  readonly recorderId: string
  readonly keeperId: string
  readonly script: Script
  /** One for each purpose, the leading one first. */
  readonly sections: readonly Section[]
}

/** Plays one gathering from its convening to its closing, each step at its hour and by the person who takes it. */
export async function holdGathering(
  stage: Stage,
  workshop: Workshop,
  people: People,
  scene: Scene,
  random: () => number,
): Promise<void> {
  const held = await convene(stage, workshop, people, scene)
  stage.at(scene.on, scene.startsAt)
  await stage.as(held.chairId, openGathering, { id: held.id })
  const present = await takeAttendance(stage, held, random)
  const agendaIds = await writeRecord(stage, held, present)
  const resolutionId = await vote(stage, held, scene, agendaIds.at(-1) ?? null, random)
  await handOut(stage, people, held, scene, resolutionId, random)
  stage.at(addDays(scene.on, 1), '09:30')
  await close(stage, held, scene)
}

/** Plans a gathering and gives notice of it. */
export async function convene(stage: Stage, workshop: Workshop, people: People, scene: Scene): Promise<Held> {
  const [chair, recorder] = scene.group ? (groupOfficers[scene.group] ?? ['思齐', '明溪']) : (['石泉', '晓岚'] as const)
  const id = newId()
  const chairId = people.get(chair) ?? ''
  const recorderId = people.get(recorder) ?? ''
  const keeperId = scene.group ? chairId : workshop.secretaryId
  const script = scriptOf(scene)
  const celebrating = await admittedInMonth(stage, workshop, scene.on)
  const sections = [
    { kind: scene.kind, lecturer: null, ...script },
    ...scene.also
      // In a month without a political birthday there is none to keep.
      .filter((kind) => kind !== 'political-birthday' || celebrating.length > 0)
      .map((kind) => joinedSection(kind, scene, celebrating)),
  ]
  const settledItemId = scene.group ? null : await settledIn(stage, workshop, scene.on)
  const title = scene.also.includes('lecture') ? script.title.replace(/(?=：|$)/, '暨党课') : script.title
  stage.at(scene.noticedOn, '10:00')
  await stage.as(keeperId, planGathering, {
    id,
    unitId: scene.group ? (workshop.groups.get(scene.group) ?? '') : workshop.branchId,
    title,
    heldOn: scene.on,
    startsAt: scene.startsAt,
    endsAt: scene.endsAt,
    venueId: workshop.roomId,
    chairId,
    recorderId,
    purposes: sections.map(({ kind, theme, lecturer }) => ({
      kind,
      theme,
      lecturer,
      lecturerOffice: lecturer?.includes('党支部书记') ? ('branch-secretary' as const) : null,
      settledItemId: kind === 'theme-party-day' ? settledItemId : null,
      reasonMoved: kind === scene.kind ? scene.reasonMoved : null,
    })),
  })
  const day = `${monthOf(scene.on)}月${dayOfMonth(scene.on)}日`
  const body = `${title}定于${day}${scene.startsAt}在三楼会议室召开，请按时参加；当班不能离岗的请向组长说明。`
  await stage.as(keeperId, sendNotice, { id: newId(), gatheringId: id, body })
  for (const { kind, agenda } of sections)
    await stage.as(keeperId, setAgenda, {
      gatheringId: id,
      purpose: kind,
      items: agenda.map((item) => ({ id: newId(), title: item.title })),
    })
  return { id, chairId, recorderId, keeperId, script, sections }
}

/** The committee's item of the weeks before that settled the theme Party day (TP-02); now and then there was none. */
async function settledIn(stage: Stage, { branchId }: Workshop, on: Day): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select item.id from gatherings.agenda_item as item
    join gatherings.gathering on gathering.id = item.gathering_id
    where gathering.branch_id = ${branchId} and item.purpose_kind = 'committee-meeting' and item.title like '%主题党日%'
      and gathering.held_on between ${on}::date - 35 and ${on}::date
    order by gathering.held_on desc limit 1`.execute(stage.db)
  return rows[0]?.id ?? null
}

/** Members of the branch who came into the Party in this month of an earlier year: they keep their political birthday. */
async function admittedInMonth(stage: Stage, { branchId }: Workshop, on: Day): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select person.name from people.standing
    join people.person on person.id = standing.person_id
    join people.membership on membership.person_id = person.id and membership.branch_id = ${branchId}
      and membership.from_on <= ${on} and (membership.until_on is null or membership.until_on > ${on})
    where standing.kind = 'probationary' and extract(month from standing.from_on) = ${monthOf(on)}
      and extract(year from standing.from_on) < ${yearOf(on)}
    order by person.name_pinyin collate "C"`.execute(stage.db)
  return rows.map(({ name }) => name)
}

/** @returns the names of those who came */
async function takeAttendance(stage: Stage, held: Held, random: () => number): Promise<Set<string>> {
  const { attendees } = await stage.as(held.recorderId, showAttendance, { gatheringId: held.id })
  const always = new Set([held.chairId, held.recorderId])
  const marks = attendanceMarks(attendees, always, random)
  await stage.as(held.recorderId, recordAttendances, { gatheringId: held.id, marks: notYetMarked(attendees, marks) })
  const came = new Set(marks.flatMap(({ personId, state }) => (state === 'present' ? [personId] : [])))
  return new Set(attendees.flatMap(({ person }) => (came.has(person.id) ? [person.name] : [])))
}

/** @returns the agenda items of the leading purpose */
async function writeRecord(stage: Stage, held: Held, present: ReadonlySet<string>): Promise<string[]> {
  const { purposes } = await stage.as(held.recorderId, showGathering, { id: held.id })
  for (const { kind, agenda } of purposes) {
    const said = held.sections.find((section) => section.kind === kind)?.agenda ?? []
    for (const [place, item] of agenda.entries())
      await stage.as(held.recorderId, writeMinutes, {
        gatheringId: held.id,
        purpose: kind,
        agendaItemId: item.id,
        text: saidBy(present, said[place]?.points ?? ''),
        version: item.version,
      })
  }
  return purposes[0]?.agenda.map(({ id }) => id) ?? []
}

async function vote(
  stage: Stage,
  held: Held,
  scene: Scene,
  agendaItemId: string | null,
  random: () => number,
): Promise<string | null> {
  if (!held.script.vote) return null
  const id = newId()
  const { subject, resolution } = held.script.vote
  const opened = await stage.as(held.recorderId, openVote, {
    id,
    gatheringId: held.id,
    purpose: scene.kind,
    agendaItemId,
    subject,
    ballot: 'open',
  })
  const shown = await stage.as(held.recorderId, showGathering, { id: held.id })
  const p = shown.votes.find((found) => found.id === id)?.p ?? 0
  const abstain = random() < 0.25 ? 1 : 0
  const counted = await stage.as(held.recorderId, countVote, {
    id,
    version: opened.version,
    inFavour: p - abstain,
    against: 0,
    abstain,
  })
  // Too few came: then nothing is adopted, and the record says so.
  if (counted.judgement.outcome !== 'PASS') return null
  const resolutionId = newId()
  await stage.as(held.recorderId, adoptResolution, {
    id: resolutionId,
    gatheringId: held.id,
    purpose: scene.kind,
    voteId: id,
    text: resolution,
  })
  return resolutionId
}

async function handOut(
  stage: Stage,
  people: People,
  held: Held,
  scene: Scene,
  resolutionId: string | null,
  random: () => number,
): Promise<void> {
  const { outcome, tasks } = held.script
  if (outcome) {
    const quantity = Math.round(outcome.low + random() * (outcome.high - outcome.low))
    const outcomes = [{ id: newId(), measure: outcome.measure, quantity, unit: outcome.unit }]
    await stage.as(held.recorderId, setOutcomes, { gatheringId: held.id, outcomes })
  }
  for (const { text, days, owner } of tasks)
    await stage.as(held.recorderId, addActionItem, {
      id: newId(),
      gatheringId: held.id,
      text,
      ownerId: (owner && people.get(owner)) || (random() < 0.5 ? held.recorderId : held.chairId),
      dueOn: addDays(scene.on, days),
      resolutionId,
    })
}

async function close(stage: Stage, held: Held, scene: Scene): Promise<void> {
  const before = await stage.as(held.recorderId, showGathering, { id: held.id })
  const closed = await stage.as(held.recorderId, closeAsRecorder, {
    id: held.id,
    version: before.version,
    endsAt: scene.endsAt,
  })
  await stage.as(held.chairId, closeAsChair, { id: held.id, version: closed.version })
}

/** Marks what had been handed out and is due by now as done, a day before it was due. */
export async function finishTasks(stage: Stage, workshop: Workshop, before: string): Promise<void> {
  const due = await stage.db
    .selectFrom('gatherings.action_item')
    .select(['id', 'due_on', 'version'])
    .where('due_on', '<', before)
    .where('done_on', 'is', null)
    .orderBy('due_on')
    .execute()
  for (const task of due) {
    const doneOn = addDays(task.due_on, -1)
    stage.at(doneOn, '15:00')
    await stage.as(workshop.secretaryId, completeActionItem, {
      id: task.id,
      version: task.version,
      doneOn,
      outcome: '已完成',
    })
  }
}
