-- What was said, voted, resolved and handed out at a gathering. Totals of votes only: no row joins a person to a choice.
create table gatherings.agenda_item (
  id uuid primary key,
  gathering_id uuid not null,
  purpose_kind text not null check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day')),
  position smallint not null,
  title text not null check (title <> ''),
  standing bool not null default false, -- comes back when the gathering is copied
  points text not null default '', -- what was said, by speaker
  section_version int not null default 1,
  foreign key (gathering_id, purpose_kind) references gatherings.purpose on delete cascade
);
create index agenda_item_by_gathering on gatherings.agenda_item (gathering_id, position);

alter table gatherings.purpose
  add foreign key (settled_item_id) references gatherings.agenda_item on delete set null;

create table gatherings.vote (
  id uuid primary key,
  gathering_id uuid not null,
  purpose_kind text not null check (purpose_kind in ('branch-assembly', 'committee-meeting')), -- bodies that decide
  agenda_item_id uuid references gatherings.agenda_item,
  position smallint not null,
  subject text not null check (subject <> ''),
  ballot text not null check (ballot in ('open', 'secret')),
  n int check (n >= 0), -- voters who should attend, after approved exclusions
  p int check (p >= 0), -- voters present
  w int not null default 0 check (w >= 0), -- written opinions; none in ordinary decisions (VT-06)
  issued int check (issued >= 0),
  returned int check (returned <= issued),
  valid int check (valid <= returned),
  in_favour int check (in_favour >= 0),
  against int check (against >= 0),
  abstain int check (abstain >= 0),
  outcome text check (outcome in ('PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN')),
  judgement jsonb,
  counted_by uuid references people.person,
  counted_at timestamptz,
  version int not null default 1,
  foreign key (gathering_id, purpose_kind) references gatherings.purpose
);
create index vote_by_gathering on gatherings.vote (gathering_id, position);

-- VT-03: out of N only with the superior's consent and the assembly's resolution; without both it stays a wish.
create table gatherings.vote_exclusion (
  vote_id uuid not null references gatherings.vote on delete cascade,
  person_id uuid not null references people.person,
  reason text not null check (reason in ('a', 'b', 'c', 'd', 'e', 'f')),
  superior_reference text,
  assembly_reference text,
  primary key (vote_id, person_id)
);

create table gatherings.resolution (
  id uuid primary key,
  gathering_id uuid not null,
  purpose_kind text not null check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day')),
  vote_id uuid unique references gatherings.vote,
  position smallint not null,
  text text not null check (text <> ''),
  adopted_by uuid not null references people.person,
  adopted_at timestamptz not null,
  foreign key (gathering_id, purpose_kind) references gatherings.purpose
);
create index resolution_by_gathering on gatherings.resolution (gathering_id, position);

create table gatherings.action_item (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  resolution_id uuid references gatherings.resolution,
  position smallint not null,
  text text not null check (text <> ''),
  owner_id uuid not null references people.person,
  due_on date not null,
  done_on date,
  dropped_on date,
  outcome text, -- how it ended: what was done, or why it was dropped
  version int not null default 1,
  check (done_on is null or dropped_on is null)
);
create index action_item_by_gathering on gatherings.action_item (gathering_id, position);
create index action_item_by_owner on gatherings.action_item (owner_id, due_on) where done_on is null and dropped_on is null;

-- What came of it, in natural units: 3 200 kg of scrap, 46 hours (L08).
create table gatherings.outcome (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  position smallint not null,
  measure text not null check (measure <> ''),
  quantity numeric(14, 3) not null,
  unit text not null check (unit <> '')
);
create index outcome_by_gathering on gatherings.outcome (gathering_id, position);

-- After closing nothing is overwritten silently: before, after, why, who and when stay beside the record.
create table gatherings.amendment (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  field text not null,
  subject_id uuid, -- the attendee, agenda item, resolution, vote or action item it is about
  before text not null,
  after text not null,
  reason text not null check (reason <> ''),
  person_id uuid not null references people.person,
  at timestamptz not null
);
create index amendment_by_gathering on gatherings.amendment (gathering_id, at);
