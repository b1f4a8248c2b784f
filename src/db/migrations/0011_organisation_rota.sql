-- The rota of a workshop: a pattern counted from an epoch, the crews on it, and what departs from it on single days.
-- A crew outside the rota keeps day hours. A night belongs to the day on which it starts.
create table organisation.rota (
  id uuid primary key,
  workshop_id uuid not null references organisation.unit,
  pattern_code text not null,
  epoch date not null, -- the day on which a crew with offset 0 begins the cycle
  from_on date not null,
  until_on date check (until_on >= from_on),
  shift_times jsonb not null, -- {"D":[480,960],…}: minutes from the midnight that opens the day of the shift
  exclude using gist (workshop_id with =, daterange(from_on, until_on) with &&)
);

create table organisation.rota_crew (
  rota_id uuid not null references organisation.rota,
  crew_id uuid not null references organisation.unit,
  offset_days int not null check (offset_days between 0 and 365),
  primary key (rota_id, crew_id)
);
create index rota_crew_crew on organisation.rota_crew (crew_id);

-- swap: two crews, or two persons of two crews, take each other's duty. leave: a person is away. holiday: a crew, or every
-- crew on day hours, is off. shift: a crew or a person works `code` instead. Persons are a higher tier, hence no key on them.
create table organisation.rota_override (
  id uuid primary key,
  workshop_id uuid not null references organisation.unit,
  kind text not null check (kind in ('swap', 'leave', 'holiday', 'shift')),
  crew_id uuid references organisation.unit,
  person_id uuid,
  other_crew_id uuid references organisation.unit,
  other_person_id uuid,
  code text check (code in ('D', 'M', 'N', 'W', 'R')),
  from_on date not null,
  until_on date not null check (until_on > from_on),
  reason text,
  check (kind <> 'swap' or (crew_id is not null and other_crew_id is not null and (person_id is null) = (other_person_id is null))),
  check (kind <> 'leave' or person_id is not null),
  check (kind <> 'holiday' or person_id is null),
  check (kind <> 'shift' or (crew_id is not null and code is not null))
);
create index rota_override_days on organisation.rota_override (workshop_id, from_on, until_on);
create index rota_override_person on organisation.rota_override (person_id, from_on) where person_id is not null;
create index rota_override_other on organisation.rota_override (other_person_id, from_on) where other_person_id is not null;
