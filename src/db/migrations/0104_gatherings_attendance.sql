-- How a mark came about: by the recorder's hand, by the rota when the gathering was opened, by the person's own telephone.
alter table gatherings.attendance add column how text not null default 'hand' check (how in ('hand', 'rota', 'code'));

-- A code shown in the room, off unless the keeper shows one: who is there enters it for himself alone. No place is taken.
create table gatherings.room_code (
  gathering_id uuid primary key references gatherings.gathering,
  code text not null check (code ~ '^[0-9]{5}$'),
  shown_by uuid not null references people.person,
  shown_at timestamptz not null,
  until timestamptz not null check (until > shown_at)
);

-- Wrong codes, so that nobody tries them all; nothing is kept of right ones but the mark.
create table gatherings.wrong_code (
  id uuid primary key,
  person_id uuid not null references people.person,
  at timestamptz not null
);
create index wrong_code_by_person on gatherings.wrong_code (person_id, at);
