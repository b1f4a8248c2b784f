-- A payment taken back still says which months it stood for: its rows of paid_month are gone, so that they can be paid.
alter table dues.payment add column struck_months text[];

-- Whoever comes by transfer owes from the month after the one his letter says is paid (DU-21).
create table dues.arrival (
  membership_id uuid primary key references people.membership on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  paid_through text not null check (paid_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null
);
