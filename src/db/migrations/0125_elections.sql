-- Elections of a branch committee, of seats of it, of secretary and deputies (EL-01 to EL-14, file L22). Ballots are paper: here stand
-- totals, and no row joins a voter to a choice.
create schema elections;

create table elections.election (
  id uuid primary key,
  branch_id uuid not null references organisation.unit,
  kind text not null check (kind in ('general-election', 'by-election', 'secretary-election', 'deputy-election')),
  elects text not null check (elects in ('assembly', 'committee')), -- who votes (EL-03)
  seats int not null check (seats between 1 and 15),
  reason text not null check (reason <> ''), -- why it is held: the term ends, who left
  planned_on date,
  officials_passed_on date, -- the assembly passed supervisors and tellers (EL-12)
  version int not null default 1,
  opened_by uuid not null references people.person,
  opened_at timestamptz not null,
  closed_by uuid references people.person, -- the file is complete
  closed_at timestamptz,
  dropped_by uuid references people.person, -- opened by mistake, or not held after all
  dropped_at timestamptz,
  dropped_reason text check (dropped_reason <> '')
);
create index election_by_branch on elections.election (branch_id, opened_at);

-- The seats a by-election fills.
create table elections.vacancy (
  election_id uuid not null references elections.election,
  position smallint not null,
  duty text check (duty in ('organisation', 'publicity', 'discipline')),
  left_by uuid references people.person,
  primary key (election_id, position)
);

-- Letters to and from the higher organisation; of each kind one is in force.
create table elections.letter (
  election_id uuid not null references elections.election,
  kind text not null check (kind in ('request', 'reply', 'report', 'approval')),
  number text check (number <> ''),
  on_day date not null,
  other_side text not null check (other_side <> ''),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  primary key (election_id, kind)
);

-- The electoral roll as it was frozen: later changes of the people do not change it.
create table elections.roll (
  election_id uuid primary key references elections.election,
  frozen_on date not null,
  frozen_by uuid not null references people.person,
  frozen_at timestamptz not null
);
create table elections.roll_person (
  election_id uuid not null references elections.roll on delete cascade,
  person_id uuid not null references people.person,
  position smallint not null,
  name text not null,
  label text not null, -- the name, told apart where two have the same
  place text not null, -- the Party group
  standing text not null check (standing in ('full', 'probationary')),
  suspended boolean not null,
  votes boolean not null,
  primary key (election_id, person_id)
);
-- VT-03: out of N only with the superior's consent and the assembly's resolution.
create table elections.exclusion (
  election_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('a', 'b', 'c', 'd', 'e', 'f')),
  superior_reference text check (superior_reference <> ''),
  assembly_reference text check (assembly_reference <> ''),
  primary key (election_id, person_id),
  foreign key (election_id, person_id) references elections.roll_person on delete cascade
);

create table elections.candidate (
  election_id uuid not null references elections.election,
  person_id uuid not null references people.person,
  source text not null check (source in ('committee', 'groups', 'members', 'superior')),
  nominated_on date not null,
  consented_on date,
  preselected int check (preselected >= 0), -- votes of the preselection (EL-13)
  position smallint, -- on the ballot, once settled (EL-04)
  strokes smallint, -- of the surname, as ICU counts them
  moved_reason text check (moved_reason <> ''), -- why he stands elsewhere than the program put him
  primary key (election_id, person_id)
);
create table elections.preselection (
  election_id uuid primary key references elections.election,
  held_on date not null,
  n int not null check (n > 0)
);
-- The candidates are settled: the committee resolved on them, the higher organisation agreed.
create table elections.settlement (
  election_id uuid primary key references elections.election,
  resolved_on date not null,
  reference text check (reference <> ''),
  settled_by uuid not null references people.person,
  settled_at timestamptz not null
);

create table elections.official (
  election_id uuid not null references elections.election,
  person_id uuid not null references people.person,
  role text not null check (role in ('supervisor', 'teller')),
  primary key (election_id, person_id)
);

-- One round of voting at one meeting. A round that does not count stays readable with why.
create table elections.poll (
  id uuid primary key,
  election_id uuid not null references elections.election,
  round smallint not null,
  kind text not null check (kind in ('first', 'tie', 'separate')),
  parent_id uuid references elections.poll, -- of a tie: the round that left it
  seats int not null check (seats > 0),
  gathering_id uuid not null references gatherings.gathering,
  opened_by uuid not null references people.person,
  opened_at timestamptz not null,
  n int check (n >= 0), -- as they were when the count was confirmed
  p int check (p >= 0),
  given jsonb, -- what was judged
  judgement jsonb,
  outcome text check (outcome in ('PASS', 'FAIL', 'INVALID_PROCEDURE', 'NEEDS_HUMAN')),
  confirmed_by uuid references people.person,
  confirmed_at timestamptz,
  agree_to_fewer int check (agree_to_fewer >= 0), -- EL-11
  agree_reference text check (agree_reference <> ''),
  ruled_on date, -- the higher organisation ruled on who cleared the old bar only (EL-08)
  ruling_reference text check (ruling_reference <> ''),
  voided_by uuid references people.person,
  voided_at timestamptz,
  void_reason text check (void_reason <> ''),
  unique (election_id, round)
);
create unique index poll_open on elections.poll (election_id) where confirmed_at is null and voided_at is null;
create table elections.poll_candidate (
  poll_id uuid not null references elections.poll,
  person_id uuid not null references people.person,
  position smallint not null,
  primary key (poll_id, person_id)
);

-- Two counts, entered apart. `checked_by`: where one account typed both, the second person who read the count out to it.
create table elections.count (
  poll_id uuid not null references elections.poll,
  which smallint not null check (which in (1, 2)),
  issued int not null check (issued >= 0),
  returned int not null check (returned >= 0),
  valid int not null check (valid between 0 and returned),
  checked_by uuid references people.person,
  entered_by uuid not null references people.person,
  entered_at timestamptz not null,
  version int not null default 1,
  primary key (poll_id, which)
);
create table elections.count_line (
  poll_id uuid not null,
  which smallint not null,
  person_id uuid not null references people.person,
  written_in boolean not null,
  in_favour int not null check (in_favour >= 0),
  against int not null check (against >= 0),
  abstain int not null check (abstain >= 0),
  primary key (poll_id, which, person_id),
  foreign key (poll_id, which) references elections.count on delete cascade
);

-- What the confirmed count makes of each; before the confirmation there is no row.
create table elections.poll_result (
  poll_id uuid not null references elections.poll,
  person_id uuid not null references people.person,
  position smallint not null,
  in_favour int not null,
  result text not null check (result in ('elected', 'tied', 'contested', 'not-elected')),
  primary key (poll_id, person_id)
);

create table elections.handover (
  election_id uuid primary key references elections.election,
  handed_on date not null,
  from_id uuid not null references people.person,
  to_id uuid not null references people.person,
  witness text check (witness <> ''),
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null
);
create table elections.handover_piece (
  election_id uuid not null references elections.handover on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('task', 'ledger', 'seal', 'other')),
  text text not null check (text <> ''),
  remark text check (remark <> ''),
  primary key (election_id, position)
);

-- What was taken back: the roll unfrozen, a letter struck, a candidate withdrawn. What it was stays to be read.
create table elections.undoing (
  id uuid primary key,
  election_id uuid not null references elections.election,
  what text not null check (what in ('letter', 'roll', 'candidate', 'settlement', 'count', 'handover')),
  was jsonb not null,
  reason text not null check (reason <> ''),
  undone_by uuid not null references people.person,
  undone_at timestamptz not null
);
create index undoing_by_election on elections.undoing (election_id, undone_at);
