-- What a branch means to learn in a year, by stream, and what came of it: by explicit link, never inferred (MT-10).

-- The six streams every branch begins with. A branch has them before it wrote anything; see learning.streams_of.
create table learning.usual_stream (
  kind text primary key,
  position smallint not null,
  name_zh text not null,
  name_en text not null
);
insert into learning.usual_stream values
  ('theory', 1, '理论学习', 'Theory'),
  ('history', 2, '厂史与企业历史', 'Plant and company history'),
  ('affairs', 3, '时事政策', 'Current affairs'),
  ('plant', 4, '本厂形势', 'The plant’s situation'),
  ('discipline', 5, '纪律教育', 'Discipline'),
  ('veterans', 6, '老党员讲述', 'Veterans’ stories');

create table learning.stream (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  kind text references learning.usual_stream, -- null for a stream of the branch's own
  position smallint not null,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  retired_on date,
  unique (branch_id, kind)
);
create unique index stream_by_name on learning.stream (branch_id, name_zh) where retired_on is null;

-- The id a usual stream has in a branch before and after it is written down: a UUID of version 8 from both names.
create function learning.usual_stream_id(branch uuid, kind text) returns uuid
language sql immutable as $$
  select overlay(overlay(md5(branch::text || kind) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid
$$;

create function learning.streams_of(branch uuid)
returns table (id uuid, branch_id uuid, kind text, "position" smallint, name_zh text, name_en text, retired_on date)
language sql stable as $$
  select stream.id, stream.branch_id, stream.kind, stream.position, stream.name_zh, stream.name_en, stream.retired_on
  from learning.stream where stream.branch_id = branch
  union all
  select learning.usual_stream_id(branch, usual.kind), branch, usual.kind, usual.position, usual.name_zh, usual.name_en, null
  from learning.usual_stream as usual
  where not exists (select from learning.stream where stream.branch_id = branch and stream.kind = usual.kind)
$$;

-- Texts and sheets to learn from. A new version keeps the one before readable.
create table learning.material (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  stream_id uuid not null references learning.stream,
  title text not null check (title <> ''),
  source text not null default '',
  retired_on date,
  retired_by uuid references people.person,
  retired_reason text check (retired_reason <> ''),
  check ((retired_on is null) = (retired_reason is null))
);
create index material_by_branch on learning.material (branch_id, stream_id);

create table learning.material_version (
  id uuid primary key,
  material_id uuid not null references learning.material,
  number int not null check (number > 0),
  file_id uuid, -- in the file store
  file_name text check (file_name <> ''),
  media_type text,
  bytes int,
  url text check (url <> ''),
  note text not null default '', -- what is new in it
  added_by uuid not null references people.person,
  added_at timestamptz not null,
  unique (material_id, number),
  check ((file_id is null) <> (url is null)),
  check ((file_id is null) = (file_name is null))
);

-- One line: in this month, about this, in this form.
create table learning.plan_line (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  year int not null check (year between 1921 and 9999),
  month smallint not null check (month between 1 and 12),
  stream_id uuid not null references learning.stream,
  subject text not null check (subject <> ''),
  form text not null check (form in ('together', 'lecture', 'collective-study', 'self', 'make-up', 'mini-class')),
  lead text not null default '', -- who lectures or leads: name and post
  material_id uuid references learning.material,
  minutes int not null check (minutes between 1 and 2880),
  draft bool not null, -- copied or written down, not settled yet
  copied_from uuid references learning.plan_line,
  dropped_by uuid references people.person,
  dropped_at timestamptz,
  dropped_reason text check (dropped_reason <> ''),
  version int not null default 1,
  created_by uuid not null references people.person,
  created_at timestamptz not null,
  check ((dropped_at is null) = (dropped_reason is null))
);
create index plan_line_by_branch on learning.plan_line (branch_id, year, month);

-- What a line came to: a purpose of a gathering, or a session that was entered.
create table learning.plan_link (
  id uuid primary key,
  line_id uuid not null references learning.plan_line,
  gathering_id uuid,
  purpose_kind text check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day')),
  session text check (session <> ''),
  linked_by uuid not null references people.person,
  linked_at timestamptz not null,
  foreign key (gathering_id, purpose_kind) references gatherings.purpose on delete cascade,
  check ((gathering_id is null) <> (session is null)),
  check ((gathering_id is null) = (purpose_kind is null)),
  unique nulls not distinct (line_id, gathering_id, purpose_kind, session)
);
create index plan_link_by_gathering on learning.plan_link (gathering_id) where gathering_id is not null;

-- What a lecture or a sitting of study was about (L09: topic), and what was read at it.
create table learning.topic (
  gathering_id uuid not null,
  purpose_kind text not null check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day')),
  stream_id uuid not null references learning.stream,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (gathering_id, purpose_kind),
  foreign key (gathering_id, purpose_kind) references gatherings.purpose on delete cascade
);

create table learning.material_use (
  gathering_id uuid not null,
  purpose_kind text not null check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day')),
  version_id uuid not null references learning.material_version,
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (gathering_id, purpose_kind, version_id),
  foreign key (gathering_id, purpose_kind) references gatherings.purpose on delete cascade
);
create index material_use_by_version on learning.material_use (version_id);

-- L10: whoever learned on his own, or made up for something, says so himself; never asked twice, never forced.
alter table learning.entry add column confirmed_at timestamptz;
