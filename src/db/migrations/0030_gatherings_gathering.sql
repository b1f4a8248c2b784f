-- Gatherings: any convened activity. One attendance, one time and place, several purposes, each with its own section (MT-10).
create schema gatherings;

create table gatherings.gathering (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  unit_id uuid not null references organisation.unit, -- who convenes: the branch or one of its groups
  audience text not null check (audience in ('branch', 'committee', 'group')), -- who attends by right
  title text not null check (title <> ''),
  held_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz check (ends_at > starts_at),
  venue_id uuid references organisation.venue,
  place text check (place <> ''), -- a place that is not in the list of venues
  chair_id uuid references people.person,
  chair_reason text, -- why someone other than MT-05 names holds the chair
  recorder_id uuid references people.person,
  late_reason text, -- 补录: entered after the day it was held
  copied_from uuid references gatherings.gathering,
  version int not null default 1,
  created_by uuid not null references people.person,
  created_at timestamptz not null,
  -- Content is fixed since: the recorder closed it or it was cancelled. Kept on the row, beside the milestones,
  -- so that recording an attendance can lock and check it in its one statement.
  sealed_at timestamptz,
  check (venue_id is null or place is null)
);
create index gathering_by_branch on gatherings.gathering (branch_id, held_on);
create index gathering_by_unit on gatherings.gathering (unit_id, held_on);
create index gathering_by_venue on gatherings.gathering (venue_id, held_on) where venue_id is not null;
create index gathering_by_chair on gatherings.gathering (chair_id) where sealed_at is null;
create index gathering_by_recorder on gatherings.gathering (recorder_id) where sealed_at is null;

-- A state that matters is a row with a who and a when. Closed means both recorder-closed and chair-closed.
create table gatherings.milestone (
  gathering_id uuid not null references gatherings.gathering,
  kind text not null check (kind in ('planned', 'noticed', 'opened', 'recorder-closed', 'chair-closed', 'cancelled')),
  person_id uuid not null references people.person,
  at timestamptz not null,
  reason text,
  primary key (gathering_id, kind)
);

create table gatherings.notice (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  sent_by uuid not null references people.person,
  sent_at timestamptz not null,
  body text not null
);
create index notice_by_gathering on gatherings.notice (gathering_id, sent_at);

create table gatherings.purpose (
  gathering_id uuid not null references gatherings.gathering,
  kind text not null check (kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day')),
  position smallint not null,
  theme text, -- theme Party day: what it is about (L08)
  settled_item_id uuid, -- the committee's agenda item that settled the theme (TP-02)
  reason_moved text, -- why it was not held on its fixed day (TP-01)
  minutes text not null default '',
  section_version int not null default 1,
  serial int check (serial > 0), -- the how-manieth of its unit, kind and year; given at closing
  primary key (gathering_id, kind)
);

-- Numbers without gaps: the row is locked by the closing that takes the next one.
create table gatherings.serial (
  unit_id uuid not null references organisation.unit,
  kind text not null,
  year int not null,
  last int not null,
  primary key (unit_id, kind, year)
);

-- One row a person and gathering; four million of them stay narrow.
create table gatherings.attendance (
  gathering_id uuid not null references gatherings.gathering,
  person_id uuid not null references people.person,
  state text check (state in ('present', 'absent', 'excused', 'on-shift')), -- null: asked to sit in, not marked yet
  reason text check (reason in ('after-night', 'leave', 'travel', 'training', 'unexplained', 'other')),
  note text,
  capacity text not null check (capacity in ('full', 'probationary', 'non-voting', 'guest')),
  by_right bool not null, -- false for who was asked to sit in
  recorded_at timestamptz not null,
  primary key (gathering_id, person_id),
  check (state is not null or not by_right)
);
create index attendance_by_person on gatherings.attendance (person_id);

-- Who sits in without being in the system: a superior's organiser, a veteran who tells his story.
create table gatherings.guest (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  name text not null check (name <> ''),
  origin text not null default ''
);
create index guest_by_gathering on gatherings.guest (gathering_id);

-- The branch committee on a day; one person once, whatever duties he holds in it.
create function gatherings.committee_on(branch uuid, on_day date)
returns table (person_id uuid)
language sql stable as $$
  select distinct office.person_id
  from people.office
  where office.unit_id = branch and office.role in ('secretary', 'deputy-secretary', 'committee-member')
    and office.from_on <= on_day and (office.until_on is null or office.until_on > on_day)
$$;

-- Who attends by right on a day, from the dated facts: all members of the branch, those of the group, or its committee.
-- A plain SQL function, so that the planner sees through it to the indexes by person or by branch.
create function gatherings.entitled(branch uuid, unit uuid, audience text, on_day date)
returns table (person_id uuid, capacity text)
language sql stable as $$
  select membership.person_id,
    case
      when standing.kind = 'probationary' then 'probationary'
      when exists (
        select from people.rights_suspension as suspended
        where suspended.person_id = membership.person_id
          and suspended.from_on <= on_day and (suspended.until_on is null or suspended.until_on > on_day)) then 'non-voting'
      else 'full'
    end
  from people.membership
  join people.standing on standing.person_id = membership.person_id and standing.kind in ('full', 'probationary')
    and standing.from_on <= on_day and (standing.until_on is null or standing.until_on > on_day)
  where membership.branch_id = branch and audience in ('branch', 'group')
    and (audience = 'branch' or membership.group_id = unit)
    and membership.from_on <= on_day and (membership.until_on is null or membership.until_on > on_day)
  union all
  select committee.person_id, 'full' from gatherings.committee_on(branch, on_day) as committee where audience = 'committee'
$$;
