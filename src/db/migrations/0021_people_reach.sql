-- Where a person stands in the tree: by Party relation, by posting, by office. Who reaches the place reaches the person.
create view people.person_unit as
  select held.person_id, held.unit_id, unit.path, held.from_on, held.until_on, held.tie
  from (
    select person_id, unit_id, from_on, until_on, 'membership'::text as tie from people.membership
    union all
    select person_id, crew_id, from_on, until_on, 'posting' from people.posting
    union all
    select person_id, unit_id, from_on, until_on, 'office' from people.office
  ) as held
  join organisation.unit on unit.id = held.unit_id;

-- The offices that give abilities on a day. `member` and `crew-member` are not appointed: they follow from membership
-- and posting. A plain SQL function, so that the planner sees through it to the indexes by person.
create function people.holding_on(on_day date)
returns table (person_id uuid, role text, unit_id uuid, path ltree)
language sql stable as $$
  select held.person_id, held.role, held.unit_id, unit.path
  from (
    select office.person_id, office.role, office.unit_id, office.from_on, office.until_on from people.office
    union all
    select membership.person_id, 'member', membership.branch_id, membership.from_on, membership.until_on
    from people.membership
    union all
    select posting.person_id, 'crew-member', posting.crew_id, posting.from_on, posting.until_on from people.posting
  ) as held
  join organisation.unit on unit.id = held.unit_id
  where held.from_on <= on_day and (held.until_on is null or held.until_on > on_day)
    and (unit.until_on is null or unit.until_on > on_day)
$$;

-- VT-01: a voter is a full member of the branch that day whose rights are not suspended (EL20 art. 5).
create function people.voter_on(on_day date)
returns table (person_id uuid, branch_id uuid, group_id uuid)
language sql stable as $$
  select membership.person_id, membership.branch_id, membership.group_id
  from people.membership
  join people.standing on standing.person_id = membership.person_id and standing.kind = 'full'
    and standing.from_on <= on_day and (standing.until_on is null or standing.until_on > on_day)
  where membership.from_on <= on_day and (membership.until_on is null or membership.until_on > on_day)
    and not exists (
      select from people.rights_suspension as suspended
      where suspended.person_id = membership.person_id
        and suspended.from_on <= on_day and (suspended.until_on is null or suspended.until_on > on_day))
$$;
