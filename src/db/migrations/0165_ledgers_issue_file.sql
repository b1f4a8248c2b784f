-- What was issued is kept as it was printed: templates and fonts change, the paper that was signed does not.
alter table ledgers.issue add column sha256 text references core.file; -- null: issued before the file was kept
create index issue_by_file on ledgers.issue (sha256) where sha256 is not null;
