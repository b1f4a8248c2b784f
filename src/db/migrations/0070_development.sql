-- The 25 steps from application to filing, as dated facts about a person. Application, activist, listing and admission follow
-- from his standing where that is known; they may stand here too where an imported standing does not go back so far.
create schema development;

create table development.step (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('application', 'talk', 'activist', 'activist-record', 'contacts', 'review', 'listing',
    'listing-superior', 'introducers', 'political-review', 'training', 'committee-examination', 'pre-review', 'admission-form',
    'assembly', 'superior-talk', 'approval', 'approval-record', 'enrolment', 'oath', 'continued-review', 'conversion-request',
    'conversion', 'conversion-approval', 'filing',
    'notice', -- the public notice before the listing was posted (DV-07)
    'extension')), -- the assembly resolved to extend the probation (DV-16)
  on_day date not null,
  months int check (months between 1 and 24), -- of an extension
  reference text check (reference <> ''), -- number of a reply, letter or minutes; never a text of the review (data diet)
  recorded_by uuid not null references people.person,
  recorded_at timestamptz not null,
  struck_by uuid references people.person, -- taken back: it stays readable and counts for nothing
  struck_at timestamptz,
  struck_reason text check (struck_reason <> ''),
  check ((kind = 'extension') = (months is not null)),
  check ((struck_at is null) = (struck_reason is null))
);
create index step_by_person on development.step (person_id, on_day);

-- Contacts (DV-step-05) and introducers (DV-08): full members.
create table development.sponsor (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('contact', 'introducer')),
  sponsor_id uuid not null references people.person,
  from_on date not null,
  until_on date check (until_on > from_on),
  check (sponsor_id <> person_id)
);
create index sponsor_by_person on development.sponsor (person_id, from_on);
create index sponsor_by_sponsor on development.sponsor (sponsor_id) where until_on is null;

-- Days the branch set itself (CAL-10): never written into a day that was.
create table development.target (
  person_id uuid not null references people.person on delete cascade,
  kind text not null,
  on_day date not null,
  primary key (person_id, kind)
);
