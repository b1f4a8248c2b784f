-- Units as one tree with dates; areas, posts and venues. A unit is closed, never deleted: whatever refers to it keeps it.
create schema organisation;

create table organisation.unit (
  id uuid primary key,
  kind text not null check (kind in ('committee', 'general-branch', 'branch', 'group', 'workshop', 'crew')),
  name text not null check (name = btrim(name) and length(name) between 1 and 60),
  short_name text not null check (short_name = btrim(short_name) and length(short_name) between 1 and 20),
  parent_id uuid references organisation.unit,
  path ltree not null default '' unique, -- kept by the trigger below: labels are ids without hyphens
  position int not null default 0,
  from_on date not null,
  until_on date check (until_on >= from_on), -- first day it no longer holds; null while it stands
  demo boolean not null default false,
  version int not null default 1
);
create index unit_below on organisation.unit using gist (path);
create index unit_parent on organisation.unit (parent_id, position);
create unique index unit_name_once on organisation.unit (parent_id, name) where until_on is null;

-- What a unit was called before, so that an old record can be read with the name of its day.
create table organisation.unit_former_name (
  unit_id uuid not null references organisation.unit,
  name text not null,
  short_name text not null,
  until_on date not null,
  primary key (unit_id, until_on)
);

create function organisation.place_unit() returns trigger language plpgsql as $$
declare
  above ltree;
begin
  select path into above from organisation.unit where id = new.parent_id;
  new.path := coalesce(above, '') || text2ltree(replace(new.id::text, '-', ''));
  return new;
end $$;
create trigger unit_placed before insert or update of parent_id, path on organisation.unit
  for each row when (pg_trigger_depth() = 0) execute function organisation.place_unit();

create function organisation.move_below() returns trigger language plpgsql as $$
begin
  update organisation.unit set path = new.path || subpath(path, nlevel(old.path))
  where path <@ old.path and id <> new.id;
  return null;
end $$;
create trigger unit_moved after update of parent_id on organisation.unit
  for each row when (old.path is distinct from new.path) execute function organisation.move_below();

create table organisation.area (
  id uuid primary key,
  workshop_id uuid not null references organisation.unit,
  name text not null check (name = btrim(name) and length(name) between 1 and 60),
  position int not null default 0,
  until_on date,
  version int not null default 1
);
create index area_workshop on organisation.area (workshop_id, position);
create unique index area_name_once on organisation.area (workshop_id, name) where until_on is null;

-- `minimum_crew` must stand at the post in every shift (staffing 'shift') or on every working day ('day').
create table organisation.post (
  id uuid primary key,
  workshop_id uuid not null references organisation.unit,
  area_id uuid references organisation.area,
  name text not null check (name = btrim(name) and length(name) between 1 and 60),
  minimum_crew int not null check (minimum_crew between 0 and 200),
  usual_crew int not null check (usual_crew between minimum_crew and 500),
  staffing text not null check (staffing in ('shift', 'day')),
  position int not null default 0,
  from_on date not null,
  until_on date check (until_on >= from_on),
  version int not null default 1
);
create index post_workshop on organisation.post (workshop_id, position);
create index post_area on organisation.post (area_id);
create unique index post_name_once on organisation.post (workshop_id, name) where until_on is null;

-- The two safety facts that decide whether people may be gathered here at all (Order No. 10 of 2023).
create table organisation.venue (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  name text not null check (name = btrim(name) and length(name) between 1 and 60),
  capacity int not null check (capacity between 1 and 10000),
  in_molten_bay boolean not null default false,
  metres_to_lift_limit int check (metres_to_lift_limit >= 0),
  until_on date,
  version int not null default 1
);
create index venue_branch on organisation.venue (branch_id, name);
create unique index venue_name_once on organisation.venue (branch_id, name) where until_on is null;
