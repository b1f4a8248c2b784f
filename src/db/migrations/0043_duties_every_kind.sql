-- Duties of every kind: about one person, or with a day they run from in place of a period. `unit_id` is who must see to it.
alter table duties.duty
  drop constraint duty_pkey,
  drop constraint duty_rule_check,
  add column person_id uuid, -- whom it is about; null: the unit itself. Derived from people.person, not checked again
  add column record_id uuid, -- the letter, absence or occasion it is about
  add constraint duty_rule_check check (rule in ('MT-01', 'MT-02', 'MT-03', 'TP-01', 'MT-04', 'OL-01', 'DA-01', 'CM-03', 'CM-06',
    'CM-07', 'HT-01', 'HT-02', 'ED-01', 'ED-02', 'ED-03', 'ED-04', 'PB-02', 'DU-15', 'DU-17', 'DU-19', 'TR-01', 'TR-03', 'TR-05',
    'TR-07', 'TR-08') or rule ~ '^DV-step-(0[1-9]|1[0-9]|2[0-5])$'),
  add constraint duty_once unique nulls not distinct (unit_id, person_id, rule, period);
create index duty_of_person on duties.duty (person_id, due_on) where person_id is not null;
create index duty_provisional on duties.duty (branch_id) where state = 'provisional';
