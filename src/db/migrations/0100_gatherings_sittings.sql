-- Sittings: one thing held several times, so that every crew can come (workshop.md 6.3). Each keeps its own record; they know of each other.
alter table gatherings.gathering add column sittings_id uuid; -- the same for all sittings of one thing
create index gathering_by_sittings on gatherings.gathering (sittings_id) where sittings_id is not null;

-- Who was asked to come to this sitting and not to another; without rows everybody who attends by right is asked.
create table gatherings.expected (
  gathering_id uuid not null references gatherings.gathering,
  person_id uuid not null references people.person,
  on_duty bool not null, -- comes from the post, which stays above its minimum without him
  primary key (gathering_id, person_id)
);
create index expected_by_person on gatherings.expected (person_id);

alter table gatherings.attendance drop constraint attendance_reason_check, add constraint attendance_reason_check
  check (reason in ('after-night', 'leave', 'travel', 'training', 'other-sitting', 'unexplained', 'other'));
