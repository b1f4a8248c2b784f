-- What a person has chosen to be reminded by. Nothing chosen, nothing kept: no row is the default.
create schema reminders;

-- The address of one's calendar holds a secret, the row only its SHA-256: a stolen table opens no calendar.
create table reminders.calendar_address (
  secret_hash bytea primary key,
  person_id uuid not null unique references people.person on delete cascade,
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null
);

-- One letter a week, to an address of his own. Chosen no longer, the address is gone.
create table reminders.digest (
  person_id uuid primary key references people.person on delete cascade,
  address text not null check (address <> ''),
  language text not null check (language in ('zh', 'en')),
  chosen_at timestamptz not null,
  refused text -- what the mail server answered when it would not take this address; nothing more is sent to it
);

-- Each letter, so that none is sent twice. It is claimed before it is sent: cut off in between it is not sent again.
create table reminders.letter (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  week date check (extract(isodow from week) = 1), -- the Monday of a digest; null: a trial
  state text not null check (state in ('waiting', 'sending', 'sent', 'nothing', 'refused', 'late')),
  made_at timestamptz not null,
  settled_at timestamptz,
  failure text, -- why the last attempt did not succeed
  unique (person_id, week)
);
create index letter_made on reminders.letter (made_at);

-- When what a calendar shows of a gathering last changed otherwise than by a milestone.
create table reminders.replanned (
  gathering_id uuid primary key references gatherings.gathering on delete cascade,
  at timestamptz not null
);
