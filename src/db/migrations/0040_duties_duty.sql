-- Duties are answers kept: who owes what for which period, as it stands until `valid_until` or until its facts change.
-- Every row can be worked out again from the facts; a period outside the two years that are kept up stays as it was.
create schema duties;

create table duties.duty (
  unit_id uuid not null references organisation.unit, -- the branch or group that owes it
  rule text not null check (rule in ('MT-01', 'MT-02', 'MT-03', 'TP-01')),
  period text not null, -- 2026Q4, 2026-11
  branch_id uuid not null references organisation.unit,
  from_on date not null,
  due_on date not null, -- last day on which it may still be met
  state text not null check (state in ('due', 'due-soon', 'met', 'met-late', 'overdue', 'not-applicable', 'provisional',
    'needs-human')),
  valid_until date, -- first day on which time alone changes it; null: only new facts do
  met_on date,
  gathering_id uuid references gatherings.gathering, -- the record that met it
  pending_id uuid references gatherings.gathering, -- planned for it, or held and not yet counting
  judgement jsonb not null, -- the deciding reason with the pack and article it was judged by
  primary key (unit_id, rule, period)
);
create index duty_of_branch on duties.duty (branch_id, due_on);
create index duty_stale on duties.duty (valid_until) where valid_until is not null;
create index duty_of_gathering on duties.duty (gathering_id) where gathering_id is not null;
