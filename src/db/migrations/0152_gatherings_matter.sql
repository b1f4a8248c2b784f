-- What a vote is about. One on a person is secret, of one person at a time, and may have opinions in writing (VT-05, VT-06, VT-11).
alter table gatherings.vote
  add column matter text not null default 'ordinary' check (matter in
    ('ordinary', 'important', 'admission', 'conversion', 'extension', 'cancellation', 'deadline-to-correct', 'advised-exit', 'removal')),
  add column about_id uuid references people.person,
  add column extended_before bool not null default false, -- the probation was extended before (DV-16)
  -- Signed paper of absent voters: how many came before the meeting and which way, and how many came too late. No names.
  add column w_in_favour int not null default 0 check (w_in_favour >= 0),
  add column w_against int not null default 0 check (w_against >= 0),
  add column w_abstain int not null default 0 check (w_abstain >= 0),
  add column w_late int not null default 0 check (w_late >= 0),
  -- Put off: views divide, to be looked into and voted on again (VT-12).
  add column deferred_by uuid references people.person,
  add column deferred_at timestamptz,
  add column deferred_reason text check (deferred_reason <> ''),
  add check ((matter in ('ordinary', 'important')) = (about_id is null));
create index vote_about on gatherings.vote (about_id) where about_id is not null;
