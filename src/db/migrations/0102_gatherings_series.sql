-- Gatherings that return on a fixed day of the month (TP-01). What is convened of a series is a gathering like any other.
create table gatherings.series (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  name text not null check (name <> ''),
  purposes text[] not null check (cardinality(purposes) > 0),
  day_of_month int check (day_of_month between 1 and 31), -- a month that lacks it: its last day (CAL-01)
  nth int check (nth between 1 and 5), -- the how-manieth weekday; 5 is the last of the month
  weekday int check (weekday between 1 and 7),
  on_day_off text not null check (on_day_off in ('stay', 'before', 'after')), -- where it falls on a day off
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  venue_id uuid references organisation.venue,
  place text check (place <> ''),
  chair_id uuid references people.person,
  recorder_id uuid references people.person,
  template_id uuid references gatherings.template,
  from_on date not null,
  until_on date check (until_on > from_on), -- the first day on which it no longer holds
  version int not null default 1,
  kept_by uuid not null references people.person,
  kept_at timestamptz not null,
  check ((day_of_month is null) = (nth is not null) and (nth is null) = (weekday is null)),
  check (venue_id is null or place is null)
);
create index series_by_unit on gatherings.series (unit_id);

alter table gatherings.gathering
  add column series_id uuid references gatherings.series,
  add column series_month text check (series_month ~ '^[0-9]{4}-[0-9]{2}$'); -- the month it was convened for
create index gathering_by_series on gatherings.gathering (series_id, series_month) where series_id is not null;
