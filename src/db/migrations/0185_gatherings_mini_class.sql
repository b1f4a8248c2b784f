-- The members' mini-class (L25): one skilled member teaches those who work at the post; with a topic and who gives it, like a lecture.
alter table gatherings.purpose drop constraint purpose_kind_check, add constraint purpose_kind_check check (kind in
  ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture', 'organisational-life', 'appraisal',
   'collective-study', 'mini-class', 'political-birthday'));
alter table gatherings.agenda_item drop constraint agenda_item_purpose_kind_check, add constraint agenda_item_purpose_kind_check
  check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture',
   'organisational-life', 'appraisal', 'collective-study', 'mini-class', 'political-birthday'));
alter table gatherings.resolution drop constraint resolution_purpose_kind_check, add constraint resolution_purpose_kind_check
  check (purpose_kind in ('branch-assembly', 'committee-meeting', 'group-meeting', 'theme-party-day', 'lecture',
   'organisational-life', 'appraisal', 'collective-study', 'mini-class', 'political-birthday'));
alter table learning.plan_link drop constraint plan_link_purpose_kind_check, add constraint plan_link_purpose_kind_check
  check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day', 'mini-class'));
alter table learning.topic drop constraint topic_purpose_kind_check, add constraint topic_purpose_kind_check
  check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day', 'mini-class'));
alter table learning.material_use drop constraint material_use_purpose_kind_check, add constraint material_use_purpose_kind_check
  check (purpose_kind in ('lecture', 'collective-study', 'theme-party-day', 'mini-class'));
