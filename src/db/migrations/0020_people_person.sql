-- Persons and what is held about them. No national ID, ethnic group, address, photo, relatives or health (branch.md 6.2):
-- there is no column for them, so nothing can keep them.
create schema people;

create table people.person (
  id uuid primary key,
  name text collate "C" not null check (name <> ''),
  name_pinyin text collate "C" not null,
  sex text check (sex in ('male', 'female')),
  birth_on date,
  birth_precision text not null default 'day' check (birth_precision in ('day', 'month', 'year')),
  education text,
  demo boolean not null default false,
  search_text text collate "C" not null,
  search_grams text[] not null,
  version integer not null default 0,
  created_at timestamptz not null default now()
);
create index person_by_name on people.person (name_pinyin, name, id);
create index person_by_grams on people.person using gin (search_grams) with (fastupdate = off);
-- The first word of search_text is the name in simplified characters: how an import finds the same person again.
create index person_by_plain_name on people.person (split_part(search_text, ' ', 1));

create table people.contact (
  person_id uuid primary key references people.person on delete cascade,
  phone text not null check (phone <> '')
);

-- Party standing. from_precision says how well the first day is known: the month or year only, 'assumed' from another
-- date by rule, or 'by': so on that day already, since when is not recorded.
create table people.standing (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('applicant', 'activist', 'prospective', 'probationary', 'full')),
  from_on date not null,
  until_on date,
  from_precision text not null default 'day' check (from_precision in ('day', 'month', 'year', 'assumed', 'by')),
  check (until_on > from_on),
  constraint one_standing_at_a_time
    exclude using gist (person_id with =, daterange(from_on, until_on) with &&) deferrable initially immediate
);
create index standing_by_person on people.standing (person_id, from_on);
create index standing_now on people.standing (person_id) include (kind, from_on) where until_on is null;

create table people.rights_suspension (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  from_on date not null,
  until_on date,
  reference text not null check (reference <> ''),
  check (until_on > from_on),
  constraint one_suspension_at_a_time
    exclude using gist (person_id with =, daterange(from_on, until_on) with &&) deferrable initially immediate
);

-- The Party relation: one branch at a time and there at most one group (EM19 art. 25).
create table people.membership (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  branch_id uuid not null references organisation.unit,
  group_id uuid references organisation.unit,
  unit_id uuid not null generated always as (coalesce(group_id, branch_id)) stored,
  from_on date not null,
  until_on date,
  from_precision text not null default 'day' check (from_precision in ('day', 'month', 'year', 'assumed', 'by')),
  joined_by text check (joined_by in ('admission', 'transfer', 'group-change', 'roster')),
  left_by text check (left_by in ('transfer', 'group-change', 'left-the-party', 'died')),
  check (until_on > from_on),
  constraint one_membership_at_a_time
    exclude using gist (person_id with =, daterange(from_on, until_on) with &&) deferrable initially immediate
);
create index membership_by_person on people.membership (person_id, from_on);
create index membership_by_branch on people.membership (branch_id, from_on);
create index membership_by_unit on people.membership (unit_id) include (person_id, from_on, until_on);

create table people.posting (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  crew_id uuid not null references organisation.unit,
  post_id uuid references organisation.post,
  from_on date not null,
  until_on date,
  from_precision text not null default 'day' check (from_precision in ('day', 'month', 'year', 'assumed', 'by')),
  check (until_on > from_on),
  constraint one_posting_at_a_time
    exclude using gist (person_id with =, daterange(from_on, until_on) with &&) deferrable initially immediate
);
create index posting_by_person on people.posting (person_id, from_on);
create index posting_by_crew on people.posting (crew_id) include (person_id, from_on, until_on);
create index posting_by_post on people.posting (post_id);

create table people.office (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  unit_id uuid not null references organisation.unit,
  role text not null check (role in ('administrator', 'superior-committee', 'secretary', 'deputy-secretary',
    'committee-member', 'group-leader', 'auditor')),
  duty text check (duty in ('organisation', 'publicity', 'discipline')),
  elected_on date,
  from_on date not null,
  until_on date,
  reference text,
  check (until_on > from_on),
  check (duty is null or role = 'committee-member'),
  constraint one_holder_at_a_time
    exclude using gist (unit_id with =, role with =, daterange(from_on, until_on) with &&)
    where (role in ('secretary', 'group-leader')) deferrable initially immediate,
  constraint no_office_twice
    exclude using gist (person_id with =, unit_id with =, role with =, (coalesce(duty, '')) with =,
      daterange(from_on, until_on) with &&) deferrable initially immediate
);
create index office_by_person on people.office (person_id, from_on);
create index office_by_unit on people.office (unit_id, from_on);

-- A fact that was recorded wrongly and put right: what it said, what it says, why, who, when. Never removed.
create table people.correction (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  subject text not null check (subject in ('person', 'standing', 'suspension', 'membership', 'posting', 'office')),
  subject_id uuid not null,
  was jsonb not null,
  became jsonb,
  reason text not null check (reason <> ''),
  corrected_by uuid not null references people.person,
  corrected_at timestamptz not null
);
create index correction_by_person on people.correction (person_id, corrected_at);
