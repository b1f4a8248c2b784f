import { sql } from 'kysely'
import { stateOf } from '#modules/gatherings/gathering-state.rules.ts'
import type { MilestoneKind, PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { dutyWords, responsibleWords, whatWords } from '#modules/workplan/line-words.rules.ts'
import { byPeriod, isOfMonth, lineState, type Office, type PlanRule } from '#modules/workplan/plan-line.rules.ts'
import { workplanTerms } from '#modules/workplan/workplan.texts.ts'
import type { Period } from '#regulations/period.rules.ts'
import { periodWords } from '#regulations/sentences.rules.ts'
import type { Scope } from '../scope.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'

interface Line {
  readonly period: Period
  readonly purpose: PurposeKind | null
  readonly words: string | null
  readonly unit: string
  readonly person: { readonly name: string } | null
  readonly office: Office | null
  readonly rule: PlanRule | null
  readonly doneOn: string | null
  readonly droppedOn: string | null
  readonly droppedReason: string | null
  readonly heldOn: string | null
  readonly reached: readonly MilestoneKind[] | null
  readonly adoptedOn: string | null
  readonly amended: number
}

/** L04: what was planned for the year or the month, who answers for it, for which duty, and what became of it. */
export const plan: Section = {
  id: 'L04',
  needs: 'see',
  of: ['branch'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自年度计划打印；是否落实由会议记录推算，议定后的改动都有原因。',
  count: async (scope) => (await readLines(scope)).length,
  read: async (scope) => {
    const lines = await readLines(scope)
    const [first] = lines
    if (!first) return []
    const facts = [first.adoptedOn ? `${first.adoptedOn}议定` : '尚未议定', `${lines.length}项，改动${first.amended}处`]
    return [grid(columns, numbered(lines, cellsOn(scope.context.today)), { across: true, size: 9.5, rowMm: 7, facts })]
  },
}

const columns = [
  column('序号', 10),
  column('时间', 28),
  column('事项', null),
  column('组织', 34),
  column('责任人', 30),
  column('对应义务', 40),
  column('状态', 18),
  flush('日期、原因', 34),
]

const cellsOn = (today: string) => (line: Line) => {
  const { period, unit, rule, doneOn, droppedOn, droppedReason, reached, heldOn } = line
  const state = lineState({ period, droppedOn, doneOn, gathering: reached && stateOf(reached) }, today)
  return [
    periodWords(period, 'zh'),
    whatWords(line, 'zh'),
    unit,
    responsibleWords(line, 'zh'),
    dutyWords(rule, 'zh'),
    workplanTerms[`state.${state}`][0],
    droppedReason ?? heldOn ?? doneOn,
  ]
}

async function readLines({ context, unit, year, month }: Scope): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select line.period, line.purpose, line.words, unit.name as unit, line.office, line.rule, line.done_on as "doneOn",
      case when person.id is not null then json_build_object('name', person.name) end as person,
      line.dropped_on as "droppedOn", line.dropped_reason as "droppedReason", gathering.held_on as "heldOn",
      case when gathering.id is not null then
        array(select kind from gatherings.milestone where gathering_id = gathering.id) end as reached,
      (plan.adopted_at at time zone ${context.zone})::date as "adoptedOn",
      (select count(*)::int from workplan.amendment where plan_id = plan.id) as amended
    from workplan.plan
    join workplan.line on line.plan_id = plan.id
    join organisation.unit on unit.id = line.unit_id
    left join people.person on person.id = line.person_id
    left join gatherings.gathering on gathering.id = line.gathering_id
    where plan.branch_id = ${unit.id} and plan.year = ${year}
    order by unit.position, unit.name, line.id`.execute(context.db)
  const of = month === null ? null : `${year}-${String(month).padStart(2, '0')}`
  return rows.filter(({ period }) => of === null || isOfMonth(period, of)).sort(byPeriod)
}
