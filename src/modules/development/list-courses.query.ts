import { sql } from 'kysely'
import { answer } from '#server/handler.ts'
import { listCourses } from './course.contract.ts'
import { type ListedCourse, narrowed, readInDevelopment, sponsorsOf } from './list.queries.ts'

const stages = [1, 2, 3, 4, 5] as const

export default answer(listCourses, async (context, { page, size, ...filters }) => {
  const all = await readInDevelopment(context, filters)
  const found = narrowed(all, filters)
  const { rows: branches } = await sql<{ id: string; name: string }>`
    select id, name from organisation.unit as branch where kind = 'branch'
      and ${context.reach('keep-development', 'branch.path')} order by path`.execute(context.db)
  return {
    courses: found.slice((page - 1) * size, page * size).map(listed),
    total: found.length,
    stages: stages.map((stage) => narrowed(all, { ...filters, stage }).length),
    late: narrowed(all, { ...filters, late: true }).length,
    branches,
  }
})

function listed({ record, judged: { stage, steps, next, late } }: ListedCourse) {
  const { person, branch, group, crew, post, kind } = record
  const inStage = (one: number) => steps.filter((step) => step.stage === one)
  return {
    ...{ person, branch, group, crew, post, kind, stage, late },
    next: next.slice(0, 3),
    done: stages.map((one) => inStage(one).filter(({ actual }) => actual !== null).length),
    of: stages.map((one) => inStage(one).length),
    contacts: sponsorsOf(record, 'contact'),
    introducers: sponsorsOf(record, 'introducer'),
  }
}
