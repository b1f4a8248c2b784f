import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CommandContext } from '#server/handler.ts'
import { endsNow } from './recorded.queries.ts'
import type { Progress } from './roster-progress.queries.ts'
import type { RosterWrites } from './roster-writes.rules.ts'

/** Writes an import, one statement a table and kind of change; the lines of dates are checked once, at the end. */
export async function writeRoster(
  context: CommandContext,
  writes: RosterWrites,
  reason: string,
  progress: Progress,
): Promise<void> {
  const steps: (() => RawBuilder<unknown>)[] = [
    () => sql`set constraints all deferred`,
    () => insertPeople(writes, context.now),
    () => amendPeople(writes),
    () => keepContacts(writes),
    () => keepStandings(writes, context),
    () => closePlaces(writes, context),
    () => amendPlaces(writes),
    () => openMemberships(writes, context),
    () => openPostings(writes, context),
    () => endGroupOffices(writes, context),
    () => keepCorrections(writes, context, reason),
    () => sql`set constraints all immediate`,
  ]
  for (const [done, step] of steps.entries()) {
    await progress.tell('writing', done, steps.length)
    await step().execute(context.db)
  }
}

const rowUntil = sql<Day | null>`row.until_on`
const json = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::jsonb`

function insertPeople({ people }: RosterWrites, now: Date) {
  return sql`
    insert into people.person (id, name, name_pinyin, sex, birth_on, birth_precision, education, search_text, search_grams, created_at)
    select id, name, name_pinyin, sex, birth_on, birth_precision, education, search_text, search_grams, ${now}
    from jsonb_to_recordset(${json(people.filter(({ known }) => !known))}) as row (id uuid, name text, name_pinyin text, sex text,
      birth_on date, birth_precision text, education text, search_text text, search_grams text[])`
}

function amendPeople({ people }: RosterWrites) {
  return sql`
    update people.person set sex = row.sex, birth_on = row.birth_on, birth_precision = row.birth_precision,
      education = row.education, version = person.version + 1
    from jsonb_to_recordset(${json(people.filter(({ known }) => known))}) as row (id uuid, sex text, birth_on date,
      birth_precision text, education text)
    where person.id = row.id`
}

function keepContacts({ contacts }: RosterWrites) {
  return sql`
    insert into people.contact (person_id, phone)
    select person_id, phone from jsonb_to_recordset(${json(contacts)}) as row (person_id uuid, phone text)
    on conflict (person_id) do update set phone = excluded.phone`
}

function keepStandings({ standings }: RosterWrites, context: CommandContext) {
  const { actor, now } = context
  const shape = sql`(id uuid, person_id uuid, kind text, from_on date, until_on date, from_precision text)`
  return sql`
    with amended as (
      update people.standing set from_on = row.from_on, from_precision = row.from_precision, ${endsNow(context, 'standing', rowUntil)}
      from jsonb_to_recordset(${json(standings.filter(({ known }) => known))}) as row ${shape}
      where standing.id = row.id)
    insert into people.standing (id, person_id, kind, from_on, until_on, from_precision, recorded_by, recorded_at,
      end_recorded_by, end_recorded_at)
    select id, person_id, kind, from_on, until_on, from_precision, ${actor.personId}, ${now},
      case when until_on is not null then ${actor.personId}::uuid end, case when until_on is not null then ${now}::timestamptz end
    from jsonb_to_recordset(${json(standings.filter(({ known }) => !known))}) as row ${shape}`
}

function closePlaces({ memberships, postings }: RosterWrites, context: CommandContext) {
  return sql`
    with left_crew as (
      update people.posting set ${endsNow(context, 'posting', rowUntil)}
      from jsonb_to_recordset(${json(postings.closed)}) as row (id uuid, until_on date) where posting.id = row.id)
    update people.membership set left_by = row.left_by, ${endsNow(context, 'membership', rowUntil)}
    from jsonb_to_recordset(${json(memberships.closed)}) as row (id uuid, until_on date, left_by text) where membership.id = row.id`
}

function amendPlaces({ memberships, postings }: RosterWrites) {
  return sql`
    with crews as (
      update people.posting set crew_id = row.crew_id, post_id = row.post_id, from_on = row.from_on
      from jsonb_to_recordset(${json(postings.amended)}) as row (id uuid, from_on date, crew_id uuid, post_id uuid)
      where posting.id = row.id)
    update people.membership set branch_id = row.branch_id, group_id = row.group_id, from_on = row.from_on
    from jsonb_to_recordset(${json(memberships.amended)}) as row (id uuid, from_on date, branch_id uuid, group_id uuid)
    where membership.id = row.id`
}

function openMemberships({ memberships }: RosterWrites, { actor, now }: CommandContext) {
  return sql`
    insert into people.membership (id, person_id, branch_id, group_id, from_on, from_precision, joined_by, recorded_by, recorded_at)
    select id, person_id, branch_id, group_id, from_on, from_precision, joined_by, ${actor.personId}, ${now}
    from jsonb_to_recordset(${json(memberships.opened)}) as row (id uuid, person_id uuid, branch_id uuid, group_id uuid,
      from_on date, from_precision text, joined_by text)`
}

function openPostings({ postings }: RosterWrites, { actor, now }: CommandContext) {
  return sql`
    insert into people.posting (id, person_id, crew_id, post_id, from_on, from_precision, recorded_by, recorded_at)
    select id, person_id, crew_id, post_id, from_on, from_precision, ${actor.personId}, ${now}
    from jsonb_to_recordset(${json(postings.opened)}) as row (id uuid, person_id uuid, crew_id uuid, post_id uuid,
      from_on date, from_precision text)`
}

/** Who is in another group from a day does not lead the old one any longer. */
function endGroupOffices({ memberships }: RosterWrites, context: CommandContext) {
  return sql`
    update people.office set ${endsNow(context, 'office', sql`row.from_on`)}
    from jsonb_to_recordset(${json(memberships.opened)}) as row (person_id uuid, unit_id uuid, group_id uuid, from_on date)
    where office.person_id = row.person_id and office.role = 'group-leader' and office.unit_id is distinct from row.group_id
      and office.from_on < row.from_on and (office.until_on is null or office.until_on > row.from_on)`
}

function keepCorrections({ corrections }: RosterWrites, { actor, now }: CommandContext, reason: string) {
  return sql`
    insert into people.correction (id, person_id, subject, subject_id, was, became, reason, corrected_by, corrected_at)
    select id, person_id, subject, subject_id, was, became, ${reason}, ${actor.personId}, ${now}
    from jsonb_to_recordset(${json(corrections)}) as row (id uuid, person_id uuid, subject text, subject_id uuid, was jsonb, became jsonb)`
}
