-- Heart-to-heart talks (L13): that they took place and whether something follows, never what was said (data diet).
create schema talks;

-- HT-02: what calls for a talk with somebody.
create table talks.occasion (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('bereavement', 'hardship', 'health', 'discipline', 'complaint', 'other')),
  occurred_on date not null,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create index occasion_by_branch on talks.occasion (branch_id, occurred_on);
create index occasion_by_person on talks.occasion (person_id);

create table talks.talk (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  held_on date not null,
  one_id uuid not null references people.person on delete cascade,
  other_id uuid not null references people.person on delete cascade,
  category text not null check (category in ('routine', 'hardship', 'post-change', 'discipline', 'development')),
  occasion_id uuid references talks.occasion, -- the one it answers to
  follow_up text check (length(follow_up) between 1 and 100), -- what was agreed; read by the two and the secretary
  follow_up_by date,
  done_on date,
  version int not null default 1,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> ''),
  check (one_id <> other_id),
  check (follow_up is not null or (follow_up_by is null and done_on is null))
);
create index talk_by_branch on talks.talk (branch_id, held_on);
create index talk_by_one on talks.talk (one_id);
create index talk_by_other on talks.talk (other_id);
