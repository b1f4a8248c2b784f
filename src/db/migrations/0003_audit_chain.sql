-- One entry per command, written in the command's own transaction. `content` is the exact text that was hashed.
-- (actor_id, key) is the idempotency key: the same request sent twice is answered twice and done once.
create schema audit;

create table audit.entry (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid,
  operation text not null,
  unit_id uuid,
  key uuid not null,
  content text not null,
  answer text not null
);
create unique index entry_key on audit.entry (actor_id, key) nulls not distinct;
create index entry_at on audit.entry (at desc);
create index entry_unit on audit.entry (unit_id, at desc);

-- The chain: each link's hash covers its entry and the hash before it. Linking follows the commit, in one place and in
-- order, so that commands never queue for one another (docs/decisions/0002-record-chain.md).
create table audit.link (
  seq bigint primary key,
  entry_id uuid not null unique references audit.entry,
  hash bytea not null
);
create table audit.unlinked (entry_id uuid primary key references audit.entry);

-- What happened, for whoever derives something from it: duties, notifications, indicators.
create table audit.event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  name text not null,
  entry_id uuid not null,
  payload jsonb not null
);
create index event_name on audit.event (name, at desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit rows are never changed';
end $$;
create trigger entry_stays before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger link_stays before update or delete on audit.link for each row execute function audit.refuse_change();
