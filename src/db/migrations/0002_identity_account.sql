-- Who may sign in. An account belongs to one person (people.person, a higher tier, hence no foreign key).
create schema identity;

create table identity.account (
  person_id uuid primary key,
  login text not null unique check (login = lower(login) and length(login) between 2 and 64),
  password_hash text not null,
  password_set_at timestamptz not null,
  must_change boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null
);

-- The cookie holds the token, the row only its SHA-256: a stolen table opens no session.
create table identity.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references identity.account on delete cascade,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  device text not null default ''
);
create index session_person on identity.session (person_id, opened_at desc);

-- Every attempt, kept at least six months; failures in a row make the next one wait longer.
create table identity.sign_in_attempt (
  id bigint generated always as identity primary key,
  login text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_login on identity.sign_in_attempt (login, at desc);

-- While there is no account: the one-time link printed at the start makes the first administrator.
create table identity.set_up_link (
  token_hash bytea primary key,
  made_at timestamptz not null,
  used_at timestamptz
);
