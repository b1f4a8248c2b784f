-- Who named a sponsor, and that a naming was a mistake: it stays readable and counts for nothing.
alter table development.sponsor
  add column recorded_by uuid references people.person,
  add column recorded_at timestamptz,
  add column struck_by uuid references people.person,
  add column struck_at timestamptz,
  add column struck_reason text check (struck_reason <> ''),
  add check ((struck_at is null) = (struck_reason is null));
drop index development.sponsor_by_sponsor;
create index sponsor_by_sponsor on development.sponsor (sponsor_id) where until_on is null and struck_at is null;
