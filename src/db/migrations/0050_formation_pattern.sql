-- A branch's own way of working. Without a row the default pattern 1-3-1-4 of pattern.rules.ts holds.
create schema formation;

create table formation.pattern (
  branch_id uuid primary key references organisation.unit,
  bands jsonb not null,
  version int not null,
  changed_by uuid not null,
  changed_at timestamptz not null
);
