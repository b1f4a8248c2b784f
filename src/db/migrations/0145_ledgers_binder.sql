-- Ledgers printed together: a binder under way, and those that were issued.
create schema ledgers;

-- A binder as it was issued (印发): exactly what was printed, so that it can be printed again as it was. Never changed.
create table ledgers.issue (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  year int not null,
  number int not null check (number > 0), -- of its unit and year
  title text not null,
  note text,
  ledgers text[] not null,
  contents text not null, -- what the template was given, as the text that was hashed
  contents_sha256 bytea not null check (length(contents_sha256) = 32),
  pdf_sha256 bytea not null check (length(pdf_sha256) = 32),
  pages int not null,
  template text not null, -- version of the templates it was set with
  packs text[] not null, -- the packs of regulations in force on the day, with their titles
  record_head text not null,
  printed_on date not null,
  issued_by uuid not null references people.person,
  issued_at timestamptz not null,
  unique (unit_id, year, number)
);

create function ledgers.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was issued is never changed';
end $$;
create trigger issue_stays before update or delete on ledgers.issue for each row execute function ledgers.refuse_change();

-- A binder being made, for whoever asked for it; kept a day.
create table ledgers.binder (
  id uuid primary key,
  unit_id uuid not null references organisation.unit,
  year int not null,
  ledgers text[] not null,
  issue_id uuid references ledgers.issue, -- printed again from this; null: from the records
  asked_by uuid not null references people.person,
  asked_at timestamptz not null,
  state text not null check (state in ('waiting', 'reading', 'setting', 'done', 'failed', 'cancelled')),
  done int not null default 0, -- records read
  total int,
  stage_at timestamptz, -- since when it is in this state
  ended_at timestamptz,
  contents text,
  record_head text,
  pdf bytea,
  pdf_sha256 bytea,
  pages int,
  is_same bool, -- printed again: byte for byte what was issued
  check ((state = 'done') = (pdf is not null))
);
create index binder_of_asker on ledgers.binder (asked_by, asked_at desc);
create index binder_by_time on ledgers.binder (asked_at);
