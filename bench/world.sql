-- The bench's world, made by the database itself. `bench.size` says how large, `bench.name` brings the invented names.
-- Ids are arithmetic (`bench.id`), so that no row has to be looked up to be referred to: UUIDv7 by kind and number.

-- step: ids
create function bench.id(kind int, number bigint) returns uuid language sql immutable parallel safe as $$
  select ('018' || to_hex(kind) || lpad(to_hex(number), 8, '0') || '70008000000000000000')::uuid $$;
-- Letters of ids: 1 committee, 2 branch, 3 group, 4 workshop, 5 crew, 6 post, 7 venue, 8 person, 9 dated fact, 10 gathering,
-- 11 agenda item, 12 vote, resolution, action item and notice, 13 session and rota.
create function bench.label(kind int, number bigint) returns text language sql immutable parallel safe as $$
  select replace(bench.id(kind, number)::text, '-', '') $$;

create table bench.branch as
select number, bench.id(2, number) as id, bench.id(1, 1 + number / 100) as committee_id,
  (bench.label(1, 0) || '.' || bench.label(1, 1 + number / 100) || '.' || bench.label(2, number)) as path
from bench.size, generate_series(0, size.branches - 1) as number;

-- step: units
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select bench.id(1, 0), 'committee', '北岸钢铁集团党委', '集团', null, bench.label(1, 0)::ltree, 0, date '2012-01-01';
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select bench.id(1, 1 + number), 'committee', (number + 1) || '号厂党委', (number + 1) || '厂', bench.id(1, 0),
  (bench.label(1, 0) || '.' || bench.label(1, 1 + number))::ltree, number, date '2012-01-01'
from bench.size, generate_series(0, (size.branches - 1) / 100) as number;
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select id, 'branch', (array['运行','炼钢','轧钢','焦化','烧结','动力','物流','检修'])[1 + number % 8] || '第' || (1 + number % 100) || '党支部',
  '第' || (1 + number % 100), committee_id, path::ltree, number % 100, date '2014-03-01'
from bench.branch;
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select bench.id(3, number * 4 + place), 'group', word || '党小组', word, id, (path || '.' || bench.label(3, number * 4 + place))::ltree,
  place, date '2014-03-01'
from bench.branch, unnest(array['炼钢','轧钢','钢包','除尘']) with ordinality as word (word, nth), lateral (select nth::int - 1 as place) as at;
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select bench.id(4, number), 'workshop', '运行车间', '运行', id, (path || '.' || bench.label(4, number))::ltree, 9, date '2014-03-01'
from bench.branch;
insert into organisation.unit (id, kind, name, short_name, parent_id, path, position, from_on)
select bench.id(5, number * 4 + place), 'crew', word || '班', word, bench.id(4, number),
  (path || '.' || bench.label(4, number) || '.' || bench.label(5, number * 4 + place))::ltree, place, date '2014-03-01'
from bench.branch, unnest(array['甲','乙','丙','丁']) with ordinality as word (word, nth), lateral (select nth::int - 1 as place) as at;

insert into organisation.post (id, workshop_id, name, minimum_crew, usual_crew, staffing, position, from_on)
select bench.id(6, number * 4 + place), bench.id(4, number), word, 1, 2, 'shift', place, date '2014-03-01'
from bench.branch, unnest(array['净环水泵房','空压站','钢包热修','除尘值班']) with ordinality as word (word, nth),
  lateral (select nth::int - 1 as place) as at;
insert into organisation.venue (id, branch_id, name, capacity)
select bench.id(7, number), id, '三楼会议室', 40 from bench.branch;
insert into organisation.rota (id, workshop_id, pattern_code, epoch, from_on, shift_times)
select bench.id(13, number), bench.id(4, number), '4x3-2222', date '2020-01-01', date '2020-01-01',
  '{"D":[480,960],"M":[960,1440],"N":[1440,1920]}'
from bench.branch;
insert into organisation.rota_crew (rota_id, crew_id, offset_days)
select bench.id(13, number), bench.id(5, number * 4 + place), place * 2 from bench.branch, generate_series(0, 3) as place;

-- step: people
-- Twenty in a branch, five in a group. Place 0 is the secretary, 1 the deputy, 2 to 4 sit on the committee, 5 to 8 lead a group.
create table bench.person as
select branch.number * 20 + place as number, bench.id(8, branch.number * 20 + place) as id, branch.number as branch, place,
  branch.number * 4 + place % 4 as "group"
from bench.branch, generate_series(0, 19) as place;

-- Rows kept apart by an exclusion constraint are written five times as fast without it; it is put back, and checked, below.
create table bench.apart as
select conrelid::regclass as kept, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
where contype = 'x' and connamespace = 'people'::regnamespace;
do $$ declare apart record; begin
  for apart in select * from bench.apart loop
    execute format('alter table %s drop constraint %I', apart.kept, apart.name);
  end loop;
end $$;

insert into people.person (id, name, name_pinyin, sex, birth_on, education, search_text, search_grams, created_at)
select person.id, name.name, name.pinyin, case when person.number % 6 = 0 then 'female' else 'male' end,
  date '1968-01-01' + (person.number * 7919 % 12000), (array['高中','中专','大专','本科'])[1 + person.number % 4],
  name.text, name.grams, now()
from bench.person join bench.name on name.number = (person.number::bigint * 2654435761) % (select count(*) from bench.name)
order by person.number;
insert into people.contact (person_id, phone) select id, '139' || lpad((number % 100000000)::text, 8, '0') from bench.person;
insert into people.standing (id, person_id, kind, from_on, until_on)
select bench.id(9, number), id, 'probationary', case place when 19 then size.made_on - 200 else date '2015-07-01' end,
  case place when 19 then null else date '2016-07-01' end
from bench.person, bench.size;
insert into people.standing (id, person_id, kind, from_on)
select bench.id(9, 10000000 + number), id, 'full', date '2016-07-01' from bench.person where place < 19;
insert into people.membership (id, person_id, branch_id, group_id, from_on, joined_by)
select bench.id(9, 20000000 + number), person.id, bench.id(2, branch), bench.id(3, "group"), date '2016-01-01' + place, 'roster'
from bench.person;
insert into people.posting (id, person_id, crew_id, post_id, from_on)
select bench.id(9, 30000000 + number), id, bench.id(5, "group"), bench.id(6, branch * 4 + place % 3), date '2018-05-01'
from bench.person;
insert into people.office (id, person_id, unit_id, role, duty, elected_on, from_on)
select bench.id(9, 40000000 + number), id, case when place < 5 then bench.id(2, branch) else bench.id(3, "group") end,
  (array['secretary','deputy-secretary','committee-member','committee-member','committee-member',
    'group-leader','group-leader','group-leader','group-leader'])[place + 1],
  (array[null,null,'organisation','publicity','discipline'])[place + 1], date '2023-06-01', date '2023-06-01'
from bench.person where place < 9;

-- step: people kept apart
do $$ declare apart record; begin
  for apart in select * from bench.apart loop
    execute format('alter table %s add constraint %I %s', apart.kept, apart.name, apart.definition);
  end loop;
end $$;

-- step: sessions
-- Every secretary is signed in; one more, in the first branch, also reads for the superior committee: the whole house.
insert into people.office (id, person_id, unit_id, role, from_on)
select bench.id(9, 50000000), bench.id(8, 19), bench.id(1, 0), 'superior-committee', date '2023-06-01';
insert into identity.account (person_id, login, password_hash, password_set_at, created_at)
select id, 'p' || number, 'none', now(), now() from bench.person where place = 0 or number = 19;
insert into identity.session (id, token_hash, person_id, opened_at, seen_at, expires_at)
select bench.id(13, 10000000 + number), sha256(('bench-' || number)::bytea), id, now(), now(), now() + interval '10 years'
from bench.person where place = 0 or number = 19;

-- step: gatherings
-- Forty closed ones in two years, one open today. A third are assemblies (20 attend), the rest of committee or group (5 attend).
create table bench.gathering as
select branch.number * 64 + nth as number, bench.id(10, branch.number * 64 + nth) as id, branch.number as branch, nth,
  size.made_on - (40 - nth) * 18 - case nth when 40 then 0 else branch.number % 17 end as held_on,
  case when nth % 3 = 0 or nth = 40 then 'branch' when nth % 12 = 1 then 'committee' else 'group' end as audience,
  branch.number * 4 + nth % 4 as "group", branch.number * 20 as secretary
from bench.branch, bench.size, generate_series(0, 40) as nth;

insert into gatherings.gathering (id, branch_id, unit_id, audience, title, held_on, starts_at, ends_at, venue_id, chair_id, recorder_id,
  created_by, created_at, sealed_at)
select id, bench.id(2, branch), case audience when 'group' then bench.id(3, "group") else bench.id(2, branch) end, audience,
  extract(year from held_on) || '年' || extract(month from held_on) || '月'
    || case audience when 'branch' then '党员大会' when 'committee' then '支委会' else '党小组会' end,
  held_on, (held_on + time '16:30') at time zone 'Asia/Shanghai', (held_on + time '18:00') at time zone 'Asia/Shanghai',
  bench.id(7, branch), bench.id(8, case audience when 'group' then branch * 20 + 5 + (nth + 3) % 4 else secretary end), bench.id(8, secretary + 2),
  bench.id(8, secretary), (held_on - 5)::timestamp at time zone 'Asia/Shanghai',
  case when nth < 40 then (held_on + time '20:00') at time zone 'Asia/Shanghai' end
from bench.gathering order by number;
insert into gatherings.milestone (gathering_id, kind, person_id, at)
select id, kind, bench.id(8, secretary + case kind when 'recorder-closed' then 2 else 0 end),
  (held_on + shift) at time zone 'Asia/Shanghai'
from bench.gathering, (values ('planned', interval '-5 days'), ('noticed', interval '-4 days'), ('opened', interval '0 hours'),
  ('recorder-closed', interval '20 hours'), ('chair-closed', interval '21 hours')) as reached (kind, shift)
where nth < 40 or shift <= interval '0 hours';
insert into gatherings.purpose (gathering_id, kind, position, theme, minutes, serial)
select id, case audience when 'branch' then 'branch-assembly' when 'committee' then 'committee-meeting' else 'group-meeting' end, 0, null,
  repeat('会议传达学习上级文件精神，通报上月安全环保情况，讨论了本月重点检修安排。', 4),
  row_number() over (partition by branch, audience, case audience when 'group' then "group" end, extract(year from held_on) order by nth)
from bench.gathering;
insert into gatherings.purpose (gathering_id, kind, position, theme, minutes, serial)
select id, 'theme-party-day', 1, '回收废钢降成本', '义务劳动两小时，回收废钢三点二吨。', nth / 6 + 1
from bench.gathering where audience = 'branch' and nth % 6 = 0;

-- step: minutes
insert into gatherings.agenda_item (id, gathering_id, purpose_kind, position, title, points)
select bench.id(11, gathering.number * 4 + place), gathering.id, purpose.kind, place,
  (array['传达学习上级文件','通报安全生产情况'])[place + 1], '石泉：传达文件要点。思齐：结合岗位谈体会，提出两条建议。'
from bench.gathering join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.position = 0,
  generate_series(0, 1) as place;
insert into gatherings.vote (id, gathering_id, purpose_kind, position, subject, ballot, n, p, issued, returned, valid, in_favour, against,
  abstain, outcome, counted_by, counted_at)
select bench.id(12, number * 4), id, 'branch-assembly', 0, '关于表彰优秀党员的决定', 'open', 19, 16, null, null, null, 15, 0, 1, 'PASS',
  bench.id(8, secretary), (held_on + time '17:30') at time zone 'Asia/Shanghai'
from bench.gathering where audience = 'branch' and nth < 40;
insert into gatherings.resolution (id, gathering_id, purpose_kind, vote_id, position, text, adopted_by, adopted_at)
select bench.id(12, number * 4 + 1), id, 'branch-assembly', bench.id(12, number * 4), 0, '同意表彰名单，报上级党委备案。',
  bench.id(8, secretary), (held_on + time '17:40') at time zone 'Asia/Shanghai'
from bench.gathering where audience = 'branch' and nth < 40;
insert into gatherings.action_item (id, gathering_id, position, text, owner_id, due_on, done_on)
select bench.id(12, number * 4 + 2), id, 0, '整理会议材料并归档', bench.id(8, secretary + 2), held_on + 14, held_on + 10
from bench.gathering where audience = 'branch' and nth < 40;
insert into gatherings.notice (id, gathering_id, sent_by, sent_at, body)
select bench.id(12, number * 4 + 3), id, bench.id(8, secretary), (held_on - 4 + time '09:00') at time zone 'Asia/Shanghai',
  '定于' || held_on || ' 16:30 在三楼会议室开会，请安排好岗位后参加。'
from bench.gathering;

-- step: attendances
insert into gatherings.attendance (gathering_id, person_id, state, reason, capacity, by_right, recorded_at)
select gathering.id, person.id, mark.state, mark.reason, case person.place when 19 then 'probationary' else 'full' end, true,
  gathering.held_on::timestamp at time zone 'Asia/Shanghai' + interval '17 hours'
from bench.gathering join bench.person on person.branch = gathering.branch
  and case audience when 'branch' then true when 'committee' then place < 5 else person."group" = gathering."group" end
  join (values (0, 'absent', 'unexplained'), (1, 'excused', 'leave'), (2, 'excused', 'after-night'), (3, 'on-shift', null),
    (4, 'on-shift', null), (5, 'present', null)) as mark (face, state, reason)
  on mark.face = least(5, (gathering.number * 7 + person.number * 13) % 20)
where gathering.nth < 40
order by gathering.number, person.number;
