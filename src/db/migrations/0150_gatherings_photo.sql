-- A few photos of a gathering (DG-04), without the place they were taken at. One taken out leaves who, when and why, and no content.
create table gatherings.photo (
  id uuid primary key,
  gathering_id uuid not null references gatherings.gathering,
  sha256 text references core.file,
  media_type text not null,
  caption text not null check (caption <> ''),
  printed bool not null, -- stands on the printed record
  position smallint not null,
  added_by uuid not null references people.person,
  added_at timestamptz not null,
  removed_by uuid references people.person,
  removed_at timestamptz,
  removed_reason text,
  check ((sha256 is null) = (removed_at is not null)),
  check ((removed_at is null) = (removed_reason is null))
);
create index photo_by_gathering on gatherings.photo (gathering_id, position);
create index photo_by_content on gatherings.photo (sha256) where sha256 is not null;
