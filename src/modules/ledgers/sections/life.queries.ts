import { readPaper } from '#modules/appraisal/ledger.public.ts'
import { lifePaper } from '#modules/appraisal/life-paper.rules.ts'
import { isAppraisalStep, ownerWords, stepWord } from '#modules/appraisal/papers.rules.ts'
import type { GridPart } from '#print/binder.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L11: the year's organisational life as its own page prints it, and the list of what to put right. Check lists are their members' own. */
export const life: Section = {
  id: 'L11',
  needs: 'keep-appraisal',
  of: ['branch'],
  byMonth: false,
  byPerson: false,
  grid: true,
  source:
    '自组织生活会的登记打印：步骤、意见汇总（不记姓名）、批评的情况与整改清单。个人检查材料由本人或按纸质保存，不录入。',
  count: async (scope) => {
    const year = await readLife(scope)
    return year ? year.life.length + year.lines.length : 0
  },
  read: async (scope) => {
    const year = await readLife(scope)
    if (!year || year.life.length + year.lines.length === 0) return []
    const { blocks, marks, title } = lifePaper(year.head, year.steps, year.lines, year.shown.papers)
    return [{ kind: 'paper', listed: title, draft: marks.draft, blocks }]
  },
  book: async (scope) => {
    const year = await readLife(scope)
    return year ? [stepGrid(year), lineGrid(year)].filter(({ rows }) => rows.length > 0) : []
  },
}

type Year = NonNullable<Awaited<ReturnType<typeof readLife>>>

async function readLife({ context, unit, year }: Scope) {
  const found = await context.db
    .selectFrom('appraisal.life_year')
    .select('id')
    .where('branch_id', '=', unit.id)
    .where('year', '=', year)
    .where('has_life', '=', true)
    .executeTakeFirst()
  const paper = found && (await readPaper(context, found.id))
  if (!paper) return undefined
  return { ...paper, life: paper.steps.filter(({ kind }) => !isAppraisalStep(kind)) }
}

function stepGrid({ life }: Year): GridPart {
  const rows = numbered(life, ({ kind, takenOn, words, sources }) => [stepWord(kind), takenOn, words, sources])
  return grid(
    [column('序号', 11), column('步骤', 52), column('日期', 24), column('内容', null), column('征求人数', 20)],
    rows,
    {
      title: '步骤',
    },
  )
}

function lineGrid({ lines }: Year): GridPart {
  const columns = ['序号', '问题', '措施', '责任', '列入', '期限', '完成', '完成情况'].map((title) =>
    column(title, null),
  )
  const rows = numbered(lines, (line) => [
    line.problem,
    line.measure,
    ownerWords(line),
    line.listedOn,
    line.dueOn,
    line.doneOn,
    line.outcome,
  ])
  return grid(columns, rows, { title: '整改清单' })
}
