-- pg_restore works with an empty search path and finds no operator that compares two ltree by `is distinct from`; text it can compare.
drop trigger unit_moved on organisation.unit;
create trigger unit_moved after update of parent_id on organisation.unit
  for each row when (old.path::text is distinct from new.path::text) execute function organisation.move_below();
