-- Rows worked out from units and gatherings, which are never deleted: that each names one that exists follows from how it
-- is made. Checking it again cost more than writing the row when a whole organisation is worked out.
alter table duties.duty drop constraint if exists duty_branch_id_fkey;
alter table duties.duty drop constraint if exists duty_gathering_id_fkey;
alter table duties.duty drop constraint if exists duty_pending_id_fkey;
