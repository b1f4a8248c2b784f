-- In an emergency the majority decides even where views are nearly even (VT-12).
alter table gatherings.vote add column urgent bool not null default false check (not urgent or matter = 'important');
