-- What a branch means to do in a year (L04), month by month, and the gathering that did it.
create schema workplan;

create table workplan.plan (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  year int not null check (year between 1921 and 9999),
  kept_by uuid not null references people.person,
  kept_at timestamptz not null,
  -- The committee or assembly that settled it. From then on every change stays visible.
  adopted_in uuid references gatherings.gathering,
  adopted_by uuid references people.person,
  adopted_at timestamptz,
  version int not null default 1,
  unique (branch_id, year),
  check ((adopted_in is null) = (adopted_at is null))
);

create table workplan.line (
  id uuid primary key,
  plan_id uuid not null references workplan.plan,
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2])|Q[1-4])$'),
  purpose text, -- of a gathering
  words text check (words <> ''), -- what else, or what it is about
  unit_id uuid not null references organisation.unit,
  person_id uuid references people.person,
  office text check (office in ('secretary', 'deputy-secretary', 'organisation', 'publicity', 'discipline', 'group-leader')),
  rule text, -- the duty it is meant to meet: linked by whoever planned it, never inferred (MT-10)
  gathering_id uuid references gatherings.gathering,
  done_on date, -- of what is no gathering
  dropped_on date,
  dropped_reason text,
  version int not null default 1,
  check (purpose is not null or words is not null),
  check ((dropped_on is null) = (dropped_reason is null)),
  check (done_on is null or gathering_id is null)
);
create index line_by_plan on workplan.line (plan_id, period);
create index line_by_gathering on workplan.line (gathering_id) where gathering_id is not null;

-- After adoption nothing is changed silently: before, after, why, who and when.
create table workplan.amendment (
  id uuid primary key,
  plan_id uuid not null references workplan.plan,
  line_id uuid not null references workplan.line,
  field text not null,
  before text not null,
  after text not null,
  reason text not null check (reason <> ''),
  person_id uuid not null references people.person,
  at timestamptz not null
);
create index amendment_by_plan on workplan.amendment (plan_id, at);
