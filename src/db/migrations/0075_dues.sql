-- Dues: what each member's standard is, what was handed in, and what the members were told. Money in fen. No payslip is kept (DU-22).
create schema dues;

-- A branch keeps its dues here from a month on; before it nothing is owed here.
create table dues.ledger (
  branch_id uuid primary key references organisation.unit,
  from_month text not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  collection_day int not null check (collection_day between 1 and 28), -- day of the month the branch collects on (DU-15)
  version int not null default 1
);

-- The monthly amount, from a month until the next standard.
create table dues.standard (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  from_month text not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  payer text not null check (payer in ('wage', 'annual-salary', 'irregular', 'retired', 'farmer', 'student', 'out-of-work',
    'on-relief', 'minimum-allowance', 'reduced', 'waived')), -- the last two: DU-13
  amount_fen int not null check (amount_fen between 0 and 100000000),
  base_fen int check (base_fen >= 0), -- only where the member agreed to its being kept (DU-22)
  reference text check (reference <> ''), -- of the branch's resolution on a reduction or waiver
  fixed_on date not null,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create unique index standard_in_force on dues.standard (person_id, from_month) where struck_at is null;

create table dues.payment (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  branch_id uuid not null references organisation.unit, -- that took it in
  paid_on date not null,
  amount_fen int not null check (amount_fen >= 0),
  receipt text check (receipt <> ''),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create index payment_by_branch on dues.payment (branch_id, paid_on);
create index payment_by_person on dues.payment (person_id, paid_on);

-- The months a payment pays for. Taken away when it is struck: a month is paid once.
create table dues.paid_month (
  person_id uuid not null references people.person on delete cascade,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  payment_id uuid not null references dues.payment on delete cascade,
  amount_fen int not null check (amount_fen >= 0),
  primary key (person_id, month)
);
create index paid_month_by_payment on dues.paid_month (payment_id);

-- A month with a good reason (DU-17, MS-08) counts for nothing against a member.
create table dues.good_reason (
  person_id uuid not null references people.person on delete cascade,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  reason text not null check (reason in ('shift', 'sick-leave', 'duty', 'payroll-missing', 'system-fault', 'other')),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (person_id, month)
);

-- DU-19: the members were told what was collected.
create table dues.publication (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  published_on date not null,
  year text not null check (year ~ '^[0-9]{4}$'),
  place text not null check (place <> ''), -- board, assembly
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create index publication_by_branch on dues.publication (branch_id, year);

-- What was collected goes up to the higher organisation.
create table dues.handover (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  handed_on date not null,
  amount_fen int not null check (amount_fen > 0),
  reference text check (reference <> ''),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> '')
);
create index handover_by_branch on dues.handover (branch_id, month);
