-- By which office a lecture was given (LC-01): of the secretary of a Party committee the text asks one a year, of the branch's own
-- secretary a local rule may.
alter table gatherings.purpose
  add column lecturer_office text check (lecturer_office in ('party-committee-secretary', 'branch-secretary')),
  add constraint lecturer_office_of_lecture check (lecturer_office is null or kind = 'lecture');

-- Members who hold a leading post and take part in two organisational lives (MT-09).
create table gatherings.leading_cadre (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  person_id uuid not null references people.person,
  post text not null check (post <> ''),
  from_on date not null,
  until_on date check (until_on > from_on),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  exclude using gist (branch_id with =, person_id with =, daterange(from_on, until_on) with &&)
);
create index leading_cadre_by_person on gatherings.leading_cadre (person_id);
