/** The bare server's SQL about people. `$1` is what is asked about, `$2` today. */

const on = (table: string) => `${table}.from_on <= $2 and (${table}.until_on is null or ${table}.until_on > $2)`
const named = (table: string) =>
  `case when ${table}.id is not null then json_build_object('id', ${table}.id, 'name', ${table}.name) end`

const places = `
  left join people.standing on standing.person_id = person.id and ${on('standing')}
  left join people.membership on membership.person_id = person.id and ${on('membership')}
  left join organisation.unit as branch on branch.id = membership.branch_id
  left join organisation.unit as "group" on "group".id = membership.group_id
  left join people.posting on posting.person_id = person.id and ${on('posting')}
  left join organisation.unit as crew on crew.id = posting.crew_id
  left join organisation.post on post.id = posting.post_id`

/** Whoever is of branch $1 by Party relation or works in one of its crews. */
const ofBranch = `
  select person_id from people.membership where branch_id = $1 and ${on('membership')}
  union
  select posting.person_id from organisation.unit as workshop
  join organisation.unit as crew on crew.parent_id = workshop.id
  join people.posting on posting.crew_id = crew.id and ${on('posting')}
  where workshop.parent_id = $1`

export const roster = `
  with page as materialized (
    select person.*, count(*) over ()::int as total from (${ofBranch}) as who join people.person on person.id = who.person_id
    order by person.name_pinyin, person.name, person.id limit 20
  )
  select total, person.id, person.name, sex, birth_on as "birthOn", birth_precision as "birthPrecision",
    extract(year from age($2, birth_on))::int as age, education, standing.kind, standing.from_on as "kindFrom",
    standing.from_precision as "kindPrecision", coalesce(history.admitted_on, history.full_from) as "admittedOn",
    history.full_from as "fullFrom", ${named('branch')} as branch, ${named('"group"')} as "group", ${named('crew')} as crew,
    ${named('post')} as post, coalesce(held.offices, '[]') as offices,
    exists (select from people.rights_suspension as off where off.person_id = person.id and ${on('off')}) as suspended
  from page as person ${places}
  left join lateral (
    select max(from_on) filter (where kind = 'probationary') as admitted_on, max(from_on) filter (where kind = 'full') as full_from
    from people.standing where person_id = person.id and from_on <= $2
  ) as history on true
  left join lateral (
    select json_agg(json_build_object('role', office.role, 'unit', unit.name) order by unit.path) as offices
    from people.office join organisation.unit on unit.id = office.unit_id
    where office.person_id = person.id and ${on('office')}
  ) as held on true
  order by name_pinyin, person.name, person.id`

export const unit = 'select id, name, kind from organisation.unit where id = $1'

const found = `
  select person.id, person.name, standing.kind, branch.short_name as branch, "group".short_name as "group", crew.name as crew,
    post.name as post`
const byPinyin = 'person.name_pinyin, person.name, person.id'
const nearest = `not starts_with(person.search_text, $1), ${byPinyin}`

const searchIn = (people: string, order: string) => `
  with page as materialized (select * from ${people} order by ${order} limit 20)
  ${found} from page as person ${places} order by ${order}`

const ofThatName = `people.person where search_grams @> $3::text[] and strpos(search_text, $1) > 0`

/** `$1` what was typed, `$3` its keys in the index. */
export const search = searchIn(ofThatName, nearest)

/** Pinyin stands in no order but its own. */
export const searchPinyin = searchIn(ofThatName, byPinyin)

/** One character is a surname first of all: whoever else has it in his name comes only after twenty of them. */
export const searchSurname = searchIn('people.person where left(search_text, 1) = $1', byPinyin)

/** Within branch `$3`. */
export const searchBranch = searchIn(
  `(select person.* from (${ofBranch.replaceAll('$1', '$3')}) as who join people.person on person.id = who.person_id
    where search_grams @> array[$1] and strpos(search_text, $1) > 0) as person`,
  nearest,
)
