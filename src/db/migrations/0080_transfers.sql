-- Introduction letters (L20) and members who are away (L21). Membership itself moves by people.change-membership only.
create schema transfers;

create table transfers.letter (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  branch_id uuid not null references organisation.unit, -- of ours: that sends him or takes him in
  direction text not null check (direction in ('out', 'in')),
  other_side text not null check (other_side <> ''), -- the organisation he goes to or comes from
  number text check (number <> ''),
  issued_on date not null,
  valid_days int not null check (valid_days between 1 and 3660), -- as printed on the letter
  paid_through text check (paid_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), -- month its dues are paid up to (DU-21)
  received_on date, -- the other side took him in, or we did
  counterfoil_on date, -- the stub came back, or went back
  refused text check (refused in ('with-cause', 'without-cause')),
  closed_on date, -- withdrawn, or run out and issued again
  version int not null default 1,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create index letter_by_branch on transfers.letter (branch_id, issued_on);
create index letter_by_person on transfers.letter (person_id);

create table transfers.absence (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  branch_id uuid not null references organisation.unit,
  where_to text not null check (where_to in ('in-country', 'studying-abroad', 'settled-abroad')),
  place text not null check (place <> ''), -- town or unit, never an address
  from_on date not null,
  until_on date check (until_on > from_on), -- first day back, planned or come; open where nobody knows
  fixed_place boolean not null,
  moved boolean not null default false, -- workplace or residence itself has changed (TR-01)
  leave_agreed boolean not null default false, -- TR-10
  kept_as_mobile boolean not null default false, -- TR-07
  transferred_on date,
  contact_id uuid references people.person, -- who keeps in touch
  lost_since date, -- last contact, once he cannot be found (TR-08)
  found_on date,
  stopped_on date, -- an organisation decided that membership is stopped; never by a program
  stopped_reference text check (stopped_reference <> ''),
  version int not null default 1,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> ''),
  check ((stopped_on is null) = (stopped_reference is null))
);
create index absence_by_branch on transfers.absence (branch_id, from_on);
create index absence_by_person on transfers.absence (person_id);

create table transfers.contact (
  id uuid primary key,
  absence_id uuid not null references transfers.absence on delete cascade,
  on_day date not null,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null
);
create index contact_by_absence on transfers.contact (absence_id, on_day);
