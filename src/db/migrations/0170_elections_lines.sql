-- What two people entered apart belongs to nobody before both agree: the lines of a count stand in the count itself, where no key leads
-- from a candidate to them. A candidate's own votes are his from the confirmation on, in the result.
alter table elections.count add column lines jsonb;
update elections.count set lines = (
  select coalesce(jsonb_agg(jsonb_build_object('personId', line.person_id, 'writtenIn', line.written_in,
      'inFavour', line.in_favour, 'against', line.against, 'abstain', line.abstain) order by line.person_id), '[]')
  from elections.count_line as line where line.poll_id = count.poll_id and line.which = count.which);
alter table elections.count alter column lines set not null;

alter table elections.poll_result
  add column against int not null default 0 check (against >= 0),
  add column abstain int not null default 0 check (abstain >= 0),
  add column written_in boolean not null default false;
update elections.poll_result as result
  set against = line.against, abstain = line.abstain, written_in = line.written_in
  from elections.count_line as line
  where line.poll_id = result.poll_id and line.which = 1 and line.person_id = result.person_id;
alter table elections.poll_result
  alter column against drop default, alter column abstain drop default, alter column written_in drop default;

drop table elections.count_line;
