-- Totals that were counted or typed wrongly are corrected after the publication as grades are: with a reason, and what they were
-- stays. In the order excellent, qualified, basically qualified, unqualified; null where none stood.
alter table appraisal.correction add column before_totals int[] check (cardinality(before_totals) = 4);
alter table appraisal.correction add column after_totals int[] check (cardinality(after_totals) = 4);
alter table appraisal.correction add check (after_totals is null or (before is null and after is null));
alter table appraisal.correction add check (before_totals is null or after_totals is not null);

-- The sheets of the ballot: issued, returned, valid.
create table appraisal.sheets_correction (
  id uuid primary key,
  life_year_id uuid not null references appraisal.life_year,
  before int[] not null check (cardinality(before) = 3),
  after int[] not null check (cardinality(after) = 3),
  reason text not null check (reason <> ''),
  corrected_by uuid not null references people.person,
  corrected_at timestamptz not null
);
create index sheets_correction_by_year on appraisal.sheets_correction (life_year_id, corrected_at);

-- A report as it went up: title and paragraphs, numbers only. Printed again it says the same, whatever was corrected since.
alter table appraisal.report add column paper jsonb;

-- Reports that went up again because something was corrected; the first one stays beside them.
create table appraisal.corrected_report (
  life_year_id uuid not null references appraisal.report,
  edition smallint not null check (edition > 1),
  number text not null check (number <> ''),
  reported_on date not null,
  reported_by uuid not null references people.person,
  reported_at timestamptz not null,
  paper jsonb not null,
  primary key (life_year_id, edition)
);
