-- What is on paper about a branch committee beside who sits on it: the people elected stand in people.office, by `elected_on`.
create table people.committee_term (
  id uuid primary key,
  unit_id uuid not null references organisation.unit, -- the branch
  elected_on date not null,
  community boolean not null default false, -- a village or community branch: five years instead of three (CM-03)
  seats int check (seats between 1 and 15), -- elected to, secretary and deputies included: fewer in office is a vacancy (CM-06)
  recorded_on date, -- the members were put on record with the higher organisation (CM-07)
  record_reference text,
  approved_on date, -- secretary and deputy were approved by it (CM-07)
  approval_reference text,
  reminded_on date, -- its letter that the term is about to end (CM-05)
  next_election_on date, -- as planned
  put_off_reference text, -- its consent to an election before or after the end of the term (CM-04)
  version int not null default 1,
  unique (unit_id, elected_on)
);
