-- A branch's or group's own ways of holding a gathering. The usual agendas of the program are only where one starts.
create table gatherings.template (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  name text not null check (name <> ''),
  purposes text[] not null check (cardinality(purposes) > 0),
  minutes int check (minutes between 5 and 720), -- how long it usually takes
  venue_id uuid references organisation.venue,
  place text check (place <> ''),
  recorder_id uuid references people.person,
  agenda jsonb not null, -- by purpose: title and whether it stands
  version int not null default 1,
  kept_by uuid not null references people.person,
  kept_at timestamptz not null,
  retired_at timestamptz,
  check (venue_id is null or place is null)
);
create index template_by_unit on gatherings.template (unit_id);
