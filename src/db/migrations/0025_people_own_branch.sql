-- Beside the unit an office is held in, the branch that unit is or is part of: some things a branch tells all its own.
-- Null for a unit above branches. Found by key: the labels of a path are ids.
drop function people.holding_on(date);

create function people.holding_on(on_day date)
returns table (person_id uuid, role text, unit_id uuid, path ltree, branch_path ltree)
language sql stable as $$
  select held.person_id, held.role, held.unit_id, unit.path,
    (select branch.path from organisation.unit as branch
      where branch.kind = 'branch' and branch.id = any (string_to_array(unit.path::text, '.')::uuid[]))
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
