-- When the branch asked for the approval of secretary and deputy (CM-07): until the reply they are submitted, not approved.
alter table people.committee_term add column submitted_on date;

-- A term recorded by mistake and struck out: what it said, why, who, when. Never removed.
create table people.struck_term (
  id uuid primary key, -- that of the term
  unit_id uuid not null references organisation.unit,
  was jsonb not null,
  reason text not null check (reason <> ''),
  struck_by uuid not null references people.person,
  struck_at timestamptz not null
);
create index struck_term_by_unit on people.struck_term (unit_id, struck_at);
