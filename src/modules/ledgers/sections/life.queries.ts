import { sql } from 'kysely'
import { appraisalTerms } from '#modules/appraisal/appraisal.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

interface Step {
  readonly kind: string
  readonly takenOn: string
  readonly words: string | null
  readonly sources: number | null
}

interface Line {
  readonly problem: string
  readonly measure: string
  readonly owner: string | null
  readonly body: 'branch' | 'committee'
  readonly dueOn: string
  readonly doneOn: string | null
  readonly outcome: string | null
}

/** L11: the steps of the yearly meeting and the list of what to put right. Check lists are their members' own and are not here. */
export const life: Section = {
  id: 'L11',
  needs: 'keep-appraisal',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source: '自组织生活会的登记打印：步骤、意见汇总（不记姓名）与整改清单。个人检查材料由本人保存。',
  count: async (scope) => (await readSteps(scope)).length + (await readLines(scope)).length,
  read: async (scope) => {
    const [steps, lines] = await Promise.all([readSteps(scope), readLines(scope)])
    return [
      ...(steps.length > 0 ? [grid(stepColumns, numbered(steps, stepCells), { facts: ['步骤'] })] : []),
      ...(lines.length > 0 ? [grid(lineColumns, numbered(lines, lineCells), { size: 10, facts: ['整改清单'] })] : []),
    ]
  },
}

const stepColumns = [column('序号', 11), column('步骤', 52), column('日期', 24), column('内容', null)]
const lineColumns = [
  column('序号', 10),
  column('问题', null),
  column('措施', 40),
  column('责任', 20),
  column('期限', 21),
  column('完成', 21),
]

function stepCells({ kind, takenOn, words, sources }: Step) {
  const from = sources ? `（征求${sources}方面）` : ''
  return [appraisalTerms[`step.${kind}` as keyof typeof appraisalTerms][0], takenOn, words ? `${words}${from}` : from]
}

function lineCells({ problem, measure, owner, body, dueOn, doneOn, outcome }: Line) {
  const whose = owner ?? (body === 'branch' ? '支部' : '支委会')
  return [problem, measure, whose, dueOn, doneOn && outcome ? `${doneOn} ${outcome}` : doneOn]
}

async function readSteps({ context, unit, year }: Scope): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select step.kind, step.taken_on as "takenOn", step.words, step.sources
    from appraisal.step join appraisal.life_year on life_year.id = step.life_year_id
    where life_year.branch_id = ${unit.id} and life_year.year = ${year} and step.struck_at is null
      and step.kind in ('theme', 'study', 'talks', 'opinions', 'criticism', 'follow-up')
    order by step.taken_on, step.id`.execute(context.db)
  return rows
}

async function readLines({ context, unit, year }: Scope): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select line.problem, line.measure, owner.name as owner, line.body, line.due_on as "dueOn", line.done_on as "doneOn", line.outcome
    from appraisal.rectification as line join appraisal.life_year on life_year.id = line.life_year_id
    left join people.person as owner on owner.id = line.owner_id
    where life_year.branch_id = ${unit.id} and life_year.year = ${year} and line.struck_at is null
    order by line.due_on, line.id`.execute(context.db)
  return rows
}
