-- Organisational life and democratic appraisal of a branch in a year (L11, L12): the steps of OL-02 and DA-02, the ballot's totals,
-- the grades, what is to be put right. Totals per person only: no row joins a rater to a choice, and nobody's faults are written down.
create schema appraisal;

create table appraisal.life_year (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  year smallint not null check (year between 1921 and 9999),
  has_life bool not null, -- organisational life (OL)
  has_appraisal bool not null, -- democratic appraisal (DA)
  scale text not null check (scale in ('four', 'three')), -- three grades leave out "basically qualified" (DA-03)
  opened_by uuid not null references people.person,
  opened_at timestamptz not null,
  version int not null default 1,
  check (has_life or has_appraisal),
  unique (branch_id, year)
);

-- One row a step taken; the list of what to put right is a step by its lines. A step may be followed up several times.
create table appraisal.step (
  id uuid primary key,
  life_year_id uuid not null references appraisal.life_year,
  kind text not null check (kind in ('theme', 'study', 'talks', 'opinions', 'criticism', 'follow-up',
    'self-appraisal', 'mutual-appraisal', 'ballot', 'opinion')),
  taken_on date not null,
  words text check (length(words) between 1 and 500), -- the theme, what opinions came to, the opinion on the whole: nobody's name
  sources int check (sources > 0), -- of opinions: from how many people or units
  place text check (place in ('assembly', 'committee', 'group')), -- where it was done
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create unique index step_once on appraisal.step (life_year_id, kind) where struck_at is null and kind <> 'follow-up';
create index step_by_year on appraisal.step (life_year_id, taken_on);

create table appraisal.step_gathering (
  step_id uuid not null references appraisal.step,
  gathering_id uuid not null references gatherings.gathering,
  primary key (step_id, gathering_id)
);
create index step_gathering_by_gathering on appraisal.step_gathering (gathering_id);

-- What each member keeps himself or handed in on paper: that it exists and how far it is done, never a word of it.
create table appraisal.member_paper (
  life_year_id uuid not null references appraisal.life_year,
  member_id uuid not null references people.person on delete cascade,
  check_list_on date,
  self_appraisal_on date,
  own_lines smallint not null default 0 check (own_lines between 0 and 99),
  own_done smallint not null default 0 check (own_done between 0 and own_lines),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (life_year_id, member_id)
);
create index member_paper_by_member on appraisal.member_paper (member_id);

-- The sheets of the ballot, counted.
create table appraisal.ballot (
  life_year_id uuid primary key references appraisal.life_year,
  issued int not null check (issued > 0),
  returned int not null check (returned between 0 and issued),
  valid int not null check (valid between 0 and returned),
  counted_by uuid not null references people.person,
  counted_at timestamptz not null
);

-- Totals and grade of one full member. The one whom it is about reads it once it is public.
create table appraisal.assessment (
  life_year_id uuid not null references appraisal.life_year,
  member_id uuid not null references people.person on delete cascade,
  excellent smallint check (excellent >= 0),
  qualified smallint check (qualified >= 0),
  basically_qualified smallint check (basically_qualified >= 0),
  unqualified smallint check (unqualified >= 0),
  grade text check (grade in ('excellent', 'qualified', 'basically-qualified', 'unqualified')),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (life_year_id, member_id),
  check (num_nulls(excellent, qualified, basically_qualified, unqualified) in (0, 4))
);
create index assessment_by_member on appraisal.assessment (member_id);

-- Made known in the branch; from then on a grade changes by correction only.
create table appraisal.publication (
  life_year_id uuid primary key references appraisal.life_year,
  published_on date not null,
  full_members int not null check (full_members >= 0),
  excellent_at_most int not null,
  consent text check (consent <> ''), -- of the superior, where more than the share are excellent
  judgement jsonb not null,
  published_by uuid not null references people.person,
  published_at timestamptz not null
);

create table appraisal.correction (
  id uuid primary key,
  life_year_id uuid not null references appraisal.life_year,
  member_id uuid not null references people.person on delete cascade,
  before text,
  after text,
  reason text not null check (reason <> ''),
  corrected_by uuid not null references people.person,
  corrected_at timestamptz not null
);
create index correction_by_year on appraisal.correction (life_year_id, member_id);
create index correction_by_member on appraisal.correction (member_id);

-- Reported to the superior organisation.
create table appraisal.report (
  life_year_id uuid primary key references appraisal.life_year,
  number text not null check (number <> ''),
  reported_on date not null,
  reported_by uuid not null references people.person,
  reported_at timestamptz not null
);

-- What the branch or its committee puts right (整改清单).
create table appraisal.rectification (
  id uuid primary key,
  life_year_id uuid not null references appraisal.life_year,
  body text not null check (body in ('branch', 'committee')),
  problem text not null check (length(problem) between 1 and 200),
  measure text not null check (length(measure) between 1 and 200),
  owner_id uuid references people.person, -- null: the branch or the committee itself
  listed_on date not null,
  due_on date not null check (due_on >= listed_on),
  done_on date check (done_on >= listed_on),
  outcome text check (length(outcome) between 1 and 200),
  version int not null default 1,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> ''),
  check ((done_on is null) = (outcome is null))
);
create index rectification_by_year on appraisal.rectification (life_year_id, due_on);
create index rectification_by_owner on appraisal.rectification (owner_id) where done_on is null and struck_at is null;

-- A line is never overwritten silently.
create table appraisal.rectification_amendment (
  id uuid primary key,
  rectification_id uuid not null references appraisal.rectification,
  field text not null check (field in ('problem', 'measure', 'owner', 'due', 'done')),
  before text not null,
  after text not null,
  reason text not null check (reason <> ''),
  amended_by uuid not null references people.person,
  amended_at timestamptz not null
);
create index rectification_amendment_by_line on appraisal.rectification_amendment (rectification_id, amended_at);
