-- Every command writes here, so each check is paid for by whoever waits. These two could never fail: a waiting entry is
-- written in the statement that writes the entry, a link is made from entries read, and entries are never deleted.
alter table audit.unlinked drop constraint unlinked_entry_id_fkey;
alter table audit.link drop constraint link_entry_id_fkey;
