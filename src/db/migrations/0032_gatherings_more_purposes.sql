-- Lectures (MT-04), organisational life (OL-01), appraisal (DA-01), collective study (ED) and political birthdays (PB-02).
alter table gatherings.purpose drop constraint purpose_kind_check, add constraint purpose_kind_check check (kind in
  ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture', 'organisational-life', 'appraisal',
   'collective-study', 'political-birthday'));
alter table gatherings.agenda_item drop constraint agenda_item_purpose_kind_check, add constraint agenda_item_purpose_kind_check
  check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture',
   'organisational-life', 'appraisal', 'collective-study', 'political-birthday'));
alter table gatherings.resolution drop constraint resolution_purpose_kind_check, add constraint resolution_purpose_kind_check
  check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture',
   'organisational-life', 'appraisal', 'collective-study', 'political-birthday'));
alter table gatherings.purpose
  add column lecturer text check (lecturer <> ''), -- of a lecture (L09): name and post
  add column for_year text check (for_year ~ '^[0-9]{4}$'); -- a yearly meeting moved into the next year by notice (OL-01)
