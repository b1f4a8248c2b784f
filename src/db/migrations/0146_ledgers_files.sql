-- A finished binder lies in the store of the house until it is forgotten; in the database there are digests only.
delete from ledgers.binder where state = 'done';
alter table ledgers.binder drop column pdf, drop column pdf_sha256;
alter table ledgers.binder
  add column sha256 text references core.file,
  add column bytes bigint,
  add constraint binder_done check ((state = 'done') = (sha256 is not null));
create index binder_by_file on ledgers.binder (sha256) where sha256 is not null;
alter table ledgers.issue rename column contents_sha256 to contents_hash;
alter table ledgers.issue rename column pdf_sha256 to pdf_hash;
