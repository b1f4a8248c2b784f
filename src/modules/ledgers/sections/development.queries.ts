import { courseTerms } from '#modules/development/development.texts.ts'
import { readInDevelopment, sponsorsOf } from '#modules/development/ledger.public.ts'
import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import type { Scope } from '../scope.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'

/** L16: whoever is on the way into the Party, with the steps done by the end of the period; opinions and files are not here. */
export const development: Section = {
  id: 'L16',
  needs: 'keep-development',
  of: ['branch'],
  byMonth: false,
  byPerson: true,
  grid: true,
  source: '自发展党员登记打印：打印日仍在发展中的人，步骤以期末为准。考察意见与本人材料在各人的发展档案，不在本册。',
  count: async (scope) => (await read(scope)).length,
  read: async (scope) => {
    const courses = await read(scope)
    const rows = numbered(courses, (course) => cells(course, scope.on === scope.context.today))
    return rows.length > 0 ? [grid(columns, rows, { across: true, size: 9, rowMm: 8 })] : []
  },
}

const columns = [
  column('序号', 10),
  column('姓名', 18),
  flush('班组、岗位', 28),
  column('类别', 23),
  column('已办步骤', null),
  column('培养联系人', 24),
  column('入党介绍人', 24),
  flush('下一步', 34),
]

type Course = Awaited<ReturnType<typeof read>>[number]

function cells({ record, done, next }: Course, running: boolean) {
  const word = (step: Course['done'][number]['step']) => stepTexts[`recruiting.step.${step}`][0]
  return [
    record.person.name,
    [record.crew, record.post].filter(Boolean).join('　'),
    courseTerms[`kind.${record.kind ?? 'none'}`][0],
    done.map(({ step, actual }) => `${actual} ${word(step)}`).join('；'),
    sponsorsOf(record, 'contact').join('、'),
    sponsorsOf(record, 'introducer').join('、'),
    running && next ? `${word(next.step)}${next.latest ? `，最迟${next.latest}` : ''}` : null,
  ]
}

async function read({ context, unit, on, personId }: Scope) {
  const courses = await readInDevelopment(context, { branchId: unit.id, late: false })
  return courses.flatMap(({ record, judged }) => {
    const done = judged.steps.filter(({ actual }) => actual !== null && actual <= on)
    if (done.length === 0 || (personId !== null && record.person.id !== personId)) return []
    return [{ record, done, next: judged.next[0] }]
  })
}
