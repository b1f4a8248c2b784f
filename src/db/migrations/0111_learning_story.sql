-- Veterans' own stories: who told it, when, with whose consent, as sound and as text. On the teller's wish the content goes and the row says so.
create table learning.story (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  stream_id uuid not null references learning.stream,
  title text not null check (title <> ''),
  teller_id uuid references people.person,
  teller_name text check (teller_name <> ''), -- a veteran outside the branch
  teller_post text not null default '',
  told_on date not null,
  recorded_by uuid not null references people.person,
  consented_on date not null, -- the teller agreed that the branch may listen, and nobody else
  consent_note text not null default '', -- where the signed paper lies
  tags text[] not null default '{}',
  audio_id uuid, -- in the file store
  audio_name text,
  audio_type text,
  audio_bytes int,
  transcript text not null default '',
  cues jsonb, -- of a vtt transcript: when each part begins, in seconds
  search_text text not null default '',
  search_grams text[] not null default '{}',
  withdrawn_by uuid references people.person,
  withdrawn_at timestamptz,
  withdrawn_reason text check (withdrawn_reason <> ''),
  version int not null default 1,
  created_by uuid not null references people.person,
  created_at timestamptz not null,
  check ((teller_id is null) <> (teller_name is null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  check (withdrawn_at is null or (audio_id is null and transcript = '' and cues is null and search_text = ''))
);
create index story_by_branch on learning.story (branch_id, told_on);
create index story_by_grams on learning.story using gin (search_grams) with (fastupdate = off);
