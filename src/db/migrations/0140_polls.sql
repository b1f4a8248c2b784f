-- Opinion polls without names (branch.md 6.3). Who took part and what was answered stand in tables that no key joins: an answer
-- is a number that grows, or words in a box that is shaken each time something is put in. Neither has a time or an order.
create schema polls;

create table polls.poll (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  unit_id uuid not null references organisation.unit, -- whose members are asked: the branch, or one of its groups
  title text not null check (title <> ''),
  purpose text not null check (purpose <> ''), -- what the answers are for, told to whoever is asked
  closes_on date not null, -- the last day to answer
  created_by uuid not null references people.person,
  created_at timestamptz not null,
  opened_by uuid references people.person,
  opened_at timestamptz,
  closed_by uuid references people.person,
  closed_at timestamptz,
  published_by uuid references people.person,
  published_at timestamptz, -- those asked may read the totals
  withdrawn_by uuid references people.person,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  version int not null default 1,
  check (closed_at is null or opened_at is not null),
  check (published_at is null or closed_at is not null)
);
create index poll_by_branch on polls.poll (branch_id, created_at desc);
create index poll_by_unit on polls.poll (unit_id) where opened_at is not null;

create table polls.question (
  id uuid primary key,
  poll_id uuid not null references polls.poll on delete cascade,
  position smallint not null,
  form text not null check (form in ('one', 'several', 'words')),
  text text not null check (text <> ''),
  answered int not null default 0 check (answered >= 0), -- how many said anything to it
  unique (poll_id, position)
);

create table polls.choice (
  id uuid primary key,
  question_id uuid not null references polls.question on delete cascade,
  position smallint not null,
  text text not null check (text <> ''),
  tally int not null default 0 check (tally >= 0),
  unique (question_id, position)
);

-- Words are kept without key, time or order.
create table polls.words (
  question_id uuid not null references polls.question,
  text text not null check (text <> '')
);
create index words_by_question on polls.words (question_id);

-- Who took part on a screen; only he himself is told.
create table polls.participant (
  poll_id uuid not null references polls.poll,
  person_id uuid not null references people.person,
  primary key (poll_id, person_id)
);

-- Sheets of paper counted by hand and added before the close.
create table polls.paper (
  poll_id uuid primary key references polls.poll,
  sheets int not null check (sheets > 0),
  entered_by uuid not null references people.person,
  entered_at timestamptz not null
);
