-- What every schema builds on: extensions only. They are trusted, so an owner of the database may create them.
create extension if not exists ltree;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The demo is played into an empty database before anyone is served. Cut off half-way, it is begun anew at the next start.
create table core.demo_load (
  began_at timestamptz not null,
  finished_at timestamptz
);
