-- What every schema builds on: extensions only. They are trusted, so an owner of the database may create them.
create extension if not exists ltree;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
