-- Other plans than the best one, solved after it: which, how far, and what came of each.
alter table sittings.run add column others jsonb;
-- What waits is taken oldest first, one at a time.
create index run_by_turn on sittings.run (asked_at) where state in ('waiting', 'running');
