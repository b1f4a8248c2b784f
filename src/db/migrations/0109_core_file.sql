-- Files lie in the house's folder under the SHA-256 of their content; here stands what they are. A module's row refers to
-- core.file by a foreign key and serves it by its own document operation; what nobody refers to is swept after a day.
create table core.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  media_type text not null,
  uploaded_by uuid not null references people.person,
  uploaded_at timestamptz not null
);
create index file_by_time on core.file (uploaded_at);

-- What somebody brought and has not attached to anything yet: only he can attach it, within a day.
create table core.upload (
  id uuid primary key,
  sha256 text not null references core.file,
  file_name text not null,
  person_id uuid not null references people.person,
  uploaded_at timestamptz not null
);
create index upload_by_content on core.upload (sha256);
create index upload_by_time on core.upload (uploaded_at);
