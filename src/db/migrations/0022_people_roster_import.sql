-- A roster file on its way in. Its rows are staged for one day at most and removed on confirm or cancel; columns the
-- data diet refuses are never staged.
create table people.roster_import (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  file_name text not null,
  sheet_name text not null,
  effective_on date not null,
  state text not null default 'staged' check (state in ('staged', 'confirmed', 'cancelled', 'expired')),
  columns jsonb not null,
  notices jsonb not null,
  counts jsonb not null,
  version integer not null default 0,
  started_by uuid not null references people.person,
  started_at timestamptz not null,
  finished_by uuid references people.person,
  finished_at timestamptz
);
create index roster_import_by_unit on people.roster_import (unit_id, started_at desc);
create index roster_import_staged on people.roster_import (started_at) where state = 'staged';

create table people.roster_import_row (
  import_id uuid not null references people.roster_import on delete cascade,
  row_number integer not null,
  name_key text not null,
  cells jsonb not null,
  status text not null check (status in ('new', 'changed', 'unchanged', 'question', 'error', 'left-out')),
  odd boolean not null,
  person_id uuid,
  choice jsonb,
  verdict jsonb not null,
  primary key (import_id, row_number)
);
create index roster_import_row_by_name on people.roster_import_row (import_id, name_key);
create index roster_import_row_by_status on people.roster_import_row (import_id, status, row_number);

-- What a unit's own spreadsheets mean, remembered from one import to the next.
create table people.roster_heading (
  unit_id uuid not null references organisation.unit on delete cascade,
  heading text not null,
  field text not null,
  primary key (unit_id, heading)
);

create table people.roster_meaning (
  unit_id uuid not null references organisation.unit on delete cascade,
  field text not null check (field in ('branch', 'group', 'crew', 'post')),
  wording text not null,
  target_id uuid, -- null: means nothing, leave it out
  primary key (unit_id, field, wording)
);

-- How far a step under way has come. Written apart from the step's transaction, so that it is seen while the step runs.
create unlogged table people.roster_progress (
  import_id uuid primary key,
  started_by uuid not null,
  step text not null check (step in ('reading', 'comparing', 'writing')),
  done integer not null,
  total integer not null,
  at timestamptz not null
);
