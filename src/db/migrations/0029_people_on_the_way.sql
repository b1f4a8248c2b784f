-- Who is on the way into the Party: a few of all who ever were, looked for by every branch.
create index standing_on_the_way on people.standing (person_id, from_on) where kind in ('applicant', 'activist', 'prospective');
