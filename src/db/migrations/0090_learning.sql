-- Learning that no gathering here recorded: a training elsewhere, study of one's own, a session made up for (ED-01 to ED-05).
create schema learning;

create table learning.entry (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  held_on date not null,
  title text not null check (title <> ''),
  session text not null check (session <> ''), -- one name for one session: it counts once a person, however often it was given
  minutes int check (minutes between 1 and 1440),
  span text check (span in ('half-day', 'day')),
  mode text not null check (mode in ('together', 'self', 'make-up', 'training')),
  concentrated boolean not null default false, -- a concentrated training, apart from the daily work (ED-02 to ED-04)
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person,
  struck_at timestamptz,
  struck_reason text check (struck_reason <> ''),
  check ((minutes is null) <> (span is null))
);
create unique index entry_once on learning.entry (person_id, session) where struck_at is null;
create index entry_by_person on learning.entry (person_id, held_on);
