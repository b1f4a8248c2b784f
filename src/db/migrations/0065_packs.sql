-- Local packs a unit has adopted: they tighten, remind and choose settings, for the unit and all below it; they never loosen.
create schema packs;

create table packs.adopted (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  pack text not null, -- its id, the same through all versions
  version text not null,
  content jsonb not null, -- the file as it was checked
  adopted_by uuid not null references people.person,
  adopted_at timestamptz not null,
  withdrawn_by uuid references people.person,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  unique (unit_id, pack, version)
);
create index adopted_by_unit on packs.adopted (unit_id) where withdrawn_at is null;
