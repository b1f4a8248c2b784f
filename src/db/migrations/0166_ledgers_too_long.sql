-- Why a binder failed, where it can be helped by asking for less of it.
alter table ledgers.binder add column fault text check (fault in ('too-long'));
