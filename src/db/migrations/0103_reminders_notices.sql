-- Notices of gatherings by letter: to whoever chose them, at the address chosen for the weekly letter.
alter table reminders.digest add column notices bool not null default false;
alter table reminders.letter add column notice_id uuid references gatherings.notice on delete cascade;
create unique index letter_of_notice on reminders.letter (person_id, notice_id) where notice_id is not null;
