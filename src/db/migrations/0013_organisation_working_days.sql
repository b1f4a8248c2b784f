-- Working days of a year by the notice of the State Council (CAL-04), loaded by file; the years shipped with the program need no row.
create table organisation.working_days (
  year int primary key check (year between 1949 and 2199),
  holidays jsonb not null, -- [["2027-01-01", "2027-01-03"], …]
  worked jsonb not null, -- ["2027-01-10", …]: weekend days that are worked
  source text not null check (source <> ''), -- number and day of the notice
  loaded_by uuid not null, -- a person
  loaded_at timestamptz not null
);
