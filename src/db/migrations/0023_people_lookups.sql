-- The planner prefers the exclusion constraints' own GiST indexes for looking up a person, though a btree answers in half the
-- time. Built on an expression they keep rows apart as before and serve nothing else.
alter table people.standing drop constraint one_standing_at_a_time, add constraint one_standing_at_a_time
  exclude using gist ((uuid_send(person_id)) with =, daterange(from_on, until_on) with &&) deferrable initially immediate;
alter table people.rights_suspension drop constraint one_suspension_at_a_time, add constraint one_suspension_at_a_time
  exclude using gist ((uuid_send(person_id)) with =, daterange(from_on, until_on) with &&) deferrable initially immediate;
alter table people.membership drop constraint one_membership_at_a_time, add constraint one_membership_at_a_time
  exclude using gist ((uuid_send(person_id)) with =, daterange(from_on, until_on) with &&) deferrable initially immediate;
alter table people.posting drop constraint one_posting_at_a_time, add constraint one_posting_at_a_time
  exclude using gist ((uuid_send(person_id)) with =, daterange(from_on, until_on) with &&) deferrable initially immediate;
alter table people.office drop constraint one_holder_at_a_time, add constraint one_holder_at_a_time
  exclude using gist ((uuid_send(unit_id)) with =, role with =, daterange(from_on, until_on) with &&)
  where (role in ('secretary', 'group-leader')) deferrable initially immediate;
alter table people.office drop constraint no_office_twice, add constraint no_office_twice
  exclude using gist ((uuid_send(person_id)) with =, (uuid_send(unit_id)) with =, role with =, (coalesce(duty, '')) with =,
    daterange(from_on, until_on) with &&) deferrable initially immediate;

create index rights_suspension_by_person on people.rights_suspension (person_id, from_on);

-- Every date of a person's standing is read at once; no index is needed for the one in force.
drop index people.standing_now;

-- Names that begin with a character, in the order in which they are listed.
create index person_by_first on people.person (left(search_text, 1), name_pinyin, name, id);
