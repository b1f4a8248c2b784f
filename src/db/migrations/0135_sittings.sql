-- What the planner was asked and what it answered. The question holds who is left out and the picture who is on leave: runs are
-- seen by whoever keeps the gatherings of the unit, and go after a month (branch.md 6.2).
create schema sittings;

create table sittings.run (
  id uuid primary key,
  unit_id uuid not null references organisation.unit, -- the branch or group that will convene
  asked_by uuid not null references people.person,
  asked_at timestamptz not null,
  aim jsonb not null, -- what must be reached, by when, at which hours and where
  picture jsonb not null, -- who can come when, as the rota, leave, rooms and gatherings stood when it was asked
  state text not null default 'waiting' check (state in ('waiting', 'running', 'answered', 'cancelled', 'failed')),
  progress jsonb, -- the best plan so far: sittings, bound, gap, seconds
  beat_at timestamptz, -- the solver lives
  cancel_at timestamptz, -- somebody asked it to stop
  finished_at timestamptz,
  answer jsonb,
  plan jsonb, -- the answer's sittings, or what was made of them by hand
  adjusted_by uuid references people.person,
  adjusted_at timestamptz,
  sittings_id uuid, -- of the gatherings that were made of it
  convened_by uuid references people.person,
  convened_at timestamptz,
  version int not null default 1
);
create index run_by_unit on sittings.run (unit_id, asked_at desc);
create index run_by_age on sittings.run (asked_at);
