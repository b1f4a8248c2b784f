/** The bare server's SQL about gatherings that are closed. `$1` is the gathering, or the branch and `$2` the year. */

const array = (columns: string, rest: string) =>
  `(select coalesce(json_agg(row), '[]') from (select ${columns} ${rest}) as row)`
const person = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`
const unit = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.short_name) end`
const then = (alias: string) =>
  `${alias}.from_on <= held_on and (${alias}.until_on is null or ${alias}.until_on > held_on)`
const settled = `case when item.id is not null then
  json_build_object('id', item.id, 'title', item.title, 'gatheringId', settling.id, 'heldOn', settling.held_on) end`
const clock = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'HH24:MI')`

export const gathering = `
  select gathering.id, gathering.title, json_build_object('id', unit.id, 'name', unit.name, 'kind', unit.kind) as unit,
    json_build_object('id', branch.id, 'name', branch.name) as branch, unit.demo, audience, held_on as "heldOn",
    ${clock('starts_at')} as "startsAt", ${clock('ends_at')} as "endsAt", ${person('venue')} as venue,
    coalesce(venue.name, place) as place, ${person('chair')} as chair, chair_reason as "chairReason",
    ${person('recorder')} as recorder, late_reason as "lateReason", gathering.created_at as "createdAt",
    ${person('creator')} as "createdBy", copied_from as "copiedFromId", 'closed' as state, gathering.version,
    ${array(
      `milestone.kind, ${person('by')} as by, milestone.at, milestone.reason`,
      `from gatherings.milestone join people.person as by on by.id = milestone.person_id
      where gathering_id = $1 order by milestone.at`,
    )} as milestones,
    ${array(
      `purpose.kind, serial, theme, ${settled} as "settledIn", reason_moved as "reasonMoved", minutes,
      purpose.section_version as version, ${array(
        'id, title, standing, points, section_version as version',
        'from gatherings.agenda_item where gathering_id = $1 and purpose_kind = purpose.kind order by position',
      )} as agenda`,
      `from gatherings.purpose left join gatherings.agenda_item as item on item.id = purpose.settled_item_id
      left join gatherings.gathering as settling on settling.id = item.gathering_id
      where purpose.gathering_id = $1 order by purpose.position`,
    )} as purposes,
    ${array('id, name, origin', 'from gatherings.guest where gathering_id = $1 order by id')} as guests,
    ${array(
      `id, purpose_kind as purpose, agenda_item_id as "agendaItemId", subject, ballot, n, p, w, version,
      json_build_object('issued', issued, 'returned', returned, 'valid', valid, 'inFavour', in_favour, 'against', against,
        'abstain', abstain) as tally, judgement, ${array(
          `${person('person')} as person, reason, superior_reference as "superiorReference",
          assembly_reference as "assemblyReference"`,
          `from gatherings.vote_exclusion join people.person on person.id = person_id where vote_id = vote.id
          order by name_pinyin`,
        )} as exclusions`,
      'from gatherings.vote where gathering_id = $1 order by position',
    )} as votes,
    ${array(
      'id, purpose_kind as purpose, vote_id as "voteId", text',
      'from gatherings.resolution where gathering_id = $1 order by position',
    )} as resolutions,
    ${array(
      `task.id, text, ${person('owner')} as owner, due_on as "dueOn", done_on as "doneOn", dropped_on as "droppedOn", outcome,
      resolution_id as "resolutionId", task.version,
      case when done_on is not null then 'done' when dropped_on is not null then 'dropped' else 'open' end as state`,
      `from gatherings.action_item as task join people.person as owner on owner.id = owner_id
      where gathering_id = $1 order by position`,
    )} as "actionItems",
    ${array(
      'id, measure, quantity::float8 as quantity, unit',
      'from gatherings.outcome where gathering_id = $1 order by position',
    )} as outcomes,
    ${array(
      `notice.id, ${person('by')} as by, sent_at as at, body`,
      `from gatherings.notice join people.person as by on by.id = sent_by where gathering_id = $1 order by sent_at`,
    )} as notices,
    ${array(
      `amendment.id, field, subject_id, before, after, reason, ${person('by')} as by, at`,
      `from gatherings.amendment join people.person as by on by.id = person_id where gathering_id = $1 order by at`,
    )} as amendments
  from gatherings.gathering
  join organisation.unit on unit.id = gathering.unit_id
  join organisation.unit as branch on branch.id = gathering.branch_id
  left join organisation.venue on venue.id = gathering.venue_id
  left join people.person as chair on chair.id = gathering.chair_id
  left join people.person as recorder on recorder.id = gathering.recorder_id
  join people.person as creator on creator.id = gathering.created_by
  where gathering.id = $1`

export const attendees = `
  select ${person('person')} as person, ${unit('"group"')} as "group", ${unit('crew')} as crew, capacity, by_right as "byRight",
    exists (select from people.office where office.person_id = attendance.person_id and office.unit_id = gathering.branch_id
      and office.role in ('secretary', 'deputy-secretary', 'committee-member') and ${then('office')}) as "onCommittee",
    state, reason, note
  from gatherings.gathering
  join gatherings.attendance on attendance.gathering_id = gathering.id
  join people.person on person.id = attendance.person_id
  left join people.membership on membership.person_id = attendance.person_id and ${then('membership')}
  left join organisation.unit as "group" on "group".id = membership.group_id
  left join people.posting on posting.person_id = attendance.person_id and ${then('posting')}
  left join organisation.unit as crew on crew.id = posting.crew_id
  where gathering.id = $1
  order by by_right desc, "group".position, "group".id, crew.position, crew.id, name_pinyin, person.name`

export const year = `
  with held as materialized (
    select gathering.id, unit_id, extract(month from held_on)::int as month, attended.*,
      exists (select from gatherings.milestone where gathering_id = gathering.id and kind = 'chair-closed') as closed
    from gatherings.gathering, lateral (
      select count(*)::int as recorded, count(*) filter (where state = 'present')::int as present,
        count(*) filter (where state = 'excused')::int as excused, count(*) filter (where state = 'on-shift')::int as on_shift,
        count(*) filter (where state = 'absent')::int as absent
      from gatherings.attendance where gathering_id = gathering.id and by_right
    ) as attended
    where branch_id = $1 and held_on between make_date($2, 1, 1) and make_date($2, 12, 31)
      and not exists (select from gatherings.milestone where gathering_id = gathering.id and kind = 'cancelled')
  )
  select json_build_object('id', unit.id, 'name', unit.name) as branch, $2 as year,
    ${array(
      `purpose.kind, json_build_object('id', unit.id, 'name', unit.name) as unit, month, count(*) as held,
      count(*) filter (where closed) as closed, sum(present) as present, sum(recorded) as recorded`,
      `from held join gatherings.purpose on purpose.gathering_id = held.id join organisation.unit on unit.id = held.unit_id
      group by purpose.kind, unit.id, month order by purpose.kind, unit.name, month`,
    )} as lines,
    (select json_build_object('gatherings', count(*), 'present', coalesce(sum(present), 0), 'excused', coalesce(sum(excused), 0),
      'onShift', coalesce(sum(on_shift), 0), 'absent', coalesce(sum(absent), 0)) from held) as attendance
  from organisation.unit where id = $1`

/** `$1` gathering, `$2` person, `$3` state. */
export const recordAttendance = `
  insert into gatherings.attendance (gathering_id, person_id, state, reason, capacity, by_right, recorded_at)
  select $1, $2, $3, null, case standing.kind when 'probationary' then 'probationary' else 'full' end, true, now()
  from people.standing where person_id = $2 and from_on <= now() and until_on is null
  on conflict (gathering_id, person_id) do update set state = excluded.state, reason = excluded.reason, recorded_at = excluded.recorded_at
  returning gathering_id as "gatheringId", person_id as "personId", state, capacity`
