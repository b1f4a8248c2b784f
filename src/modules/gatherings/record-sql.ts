/**
 * Everything written in a gathering as one row of JSON lists, read beside its head from `target`. Plain text, put together
 * once: what a request adds is the head and its permission.
 */
const list = (columns: string, rest: string) =>
  `(select coalesce(json_agg(line), '[]') from (select ${columns} from ${rest}) as line)`

const lists: Readonly<Record<string, string>> = {
  milestones: list(
    'milestone.kind, milestone.at, milestone.reason, person.id, person.name',
    `gatherings.milestone join people.person on person.id = milestone.person_id
      where milestone.gathering_id = target.id order by milestone.at`,
  ),
  purposes: list(
    `purpose.kind, purpose.serial, purpose.theme, purpose.reason_moved as "reasonMoved", purpose.lecturer,
      purpose.lecturer_office as "lecturerOffice",
      purpose.for_year as "forYear", purpose.minutes, purpose.section_version as version, settled.id as "settledId", settled.title as "settledTitle",
      settling.id as "settledGatheringId", settling.held_on as "settledOn"`,
    `gatherings.purpose
      left join gatherings.agenda_item as settled on settled.id = purpose.settled_item_id
      left join gatherings.gathering as settling on settling.id = settled.gathering_id
      where purpose.gathering_id = target.id order by purpose.position`,
  ),
  agenda: list(
    'id, purpose_kind as purpose, title, standing, points, section_version as version',
    'gatherings.agenda_item where gathering_id = target.id order by position',
  ),
  guests: list('id, name, origin', 'gatherings.guest where gathering_id = target.id order by id'),
  votes: list(
    `vote.*, about.name as about_name, ${list(
      `person.id, person.name, exclusion.reason, exclusion.superior_reference as "superiorReference",
        exclusion.assembly_reference as "assemblyReference"`,
      `gatherings.vote_exclusion as exclusion join people.person on person.id = exclusion.person_id
        where exclusion.vote_id = vote.id order by person.name_pinyin`,
    )} as exclusions`,
    'gatherings.vote left join people.person as about on about.id = vote.about_id where vote.gathering_id = target.id order by vote.position',
  ),
  resolutions: list(
    'id, purpose_kind as purpose, vote_id as "voteId", text',
    'gatherings.resolution where gathering_id = target.id order by position',
  ),
  actionItems: list(
    `task.id, task.text, task.owner_id as "ownerId", owner.name as "ownerName", task.due_on as "dueOn",
      task.done_on as "doneOn", task.dropped_on as "droppedOn", task.outcome, task.resolution_id as "resolutionId", task.version`,
    `gatherings.action_item as task join people.person as owner on owner.id = task.owner_id
      where task.gathering_id = target.id order by task.position`,
  ),
  outcomes: list(
    'id, measure, quantity::float8 as quantity, unit',
    'gatherings.outcome where gathering_id = target.id order by position',
  ),
  notices: list(
    'notice.id, notice.sent_at as at, notice.body, person.id as "byId", person.name as "byName"',
    `gatherings.notice join people.person on person.id = notice.sent_by
      where notice.gathering_id = target.id order by notice.sent_at`,
  ),
  // Of the same unit only: an id heard elsewhere opens nothing.
  sittings: list(
    `other.id, other.held_on as "heldOn", to_char(other.starts_at at time zone target.zone, 'HH24:MI') as "startsAt",
      exists (select from gatherings.milestone where milestone.gathering_id = other.id and milestone.kind = 'cancelled') as cancelled`,
    `gatherings.gathering as other where other.sittings_id = target.sittings_id and other.unit_id = target.unit_id
      order by other.starts_at, other.id`,
  ),
  asked: list(
    'person.id, person.name, expected.on_duty as "onDuty"',
    `gatherings.expected join people.person on person.id = expected.person_id
      where expected.gathering_id = target.id order by person.name_pinyin, person.name`,
  ),
  amendments: list(
    `amendment.id, amendment.field, amendment.subject_id as "subjectId", amendment.before, amendment.after, amendment.reason,
      amendment.at, person.id as "byId", person.name as "byName"`,
    `gatherings.amendment join people.person on person.id = amendment.person_id
      where amendment.gathering_id = target.id order by amendment.at`,
  ),
}

const person = (column: string) =>
  `(select json_build_object('id', person.id, 'name', person.name) from people.person where person.id = target.${column})`

/** Follows a `with target as (…)`: the gathering, its unit and what the asker is to it. */
export const recordSelection = `
  select target.id, target.title, target.audience, target.held_on as "heldOn", target."startsAt", target."endsAt", target.place,
    target.chair_reason as "chairReason", target.late_reason as "lateReason", target.created_at as "createdAt",
    target.copied_from as "copiedFromId", target.version, target.sealed_at as "sealedAt", target.unit_id as "unitId",
    target."unitName", target."unitKind", target.demo, target.keeper, target."isChair", target."isRecorder",
    branch.id as "branchId", branch.name as "branchName", venue.id as "venueId", venue.name as "venueName",
    creator.id as "creatorId", creator.name as "creatorName",
    ${person('chair_id')} as chair, ${person('recorder_id')} as recorder,
    (select coalesce(json_agg(office.role), '[]') from people.office where office.person_id = target.chair_id
      and office.unit_id in (target.branch_id, target.unit_id)
      and office.role in ('secretary', 'deputy-secretary', 'committee-member', 'group-leader')
      and office.from_on <= target.held_on and (office.until_on is null or office.until_on > target.held_on)) as "chairOffices",
    ${Object.entries(lists)
      .map(([name, text]) => `${text} as "${name}"`)
      .join(',\n')}
  from target
  join organisation.unit as branch on branch.id = target.branch_id
  join people.person as creator on creator.id = target.created_by
  left join organisation.venue on venue.id = target.venue_id`
