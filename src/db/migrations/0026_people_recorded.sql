-- Who wrote down that a fact began, and that it ended, and when he did. Null: from before this was kept, so not known.
do $$
declare facts text;
begin
  foreach facts in array array['standing', 'rights_suspension', 'membership', 'posting', 'office'] loop
    execute format('alter table people.%I
      add column recorded_by uuid references people.person on delete set null, add column recorded_at timestamptz,
      add column end_recorded_by uuid references people.person on delete set null, add column end_recorded_at timestamptz', facts);
  end loop;
end $$;
