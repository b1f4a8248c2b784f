-- Files of materials and stories lie in the store of the house, known by their content.
alter table learning.material_version drop column file_id;
alter table learning.material_version
  add column sha256 text references core.file,
  add check ((sha256 is null) <> (url is null)),
  add check ((sha256 is null) = (file_name is null));
create index material_version_by_file on learning.material_version (sha256) where sha256 is not null;

alter table learning.story drop column audio_id;
alter table learning.story
  add column audio_sha256 text references core.file,
  add check ((audio_sha256 is null) = (audio_name is null)),
  add check (withdrawn_at is null or (audio_sha256 is null and transcript = '' and cues is null and search_text = ''));
create index story_by_audio on learning.story (audio_sha256) where audio_sha256 is not null;
