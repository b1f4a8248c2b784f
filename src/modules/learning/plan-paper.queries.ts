import type { QueryContext } from '#server/handler.ts'
import type { Branch } from './branch.queries.ts'
import { learningTerms } from './learning.texts.ts'
import { hoursWord } from './months.rules.ts'
import { gridOf } from './papers.queries.ts'
import { readPlan } from './plan-view.queries.ts'

/** The plan of a year or a month in words: what a print and a sheet both say. */
export async function planInWords(context: QueryContext, branch: Branch, year: number, month: number | null) {
  const plan = await readPlan(context, branch, year)
  const nameOf = new Map(plan.streams.map(({ id, nameZh }) => [id, nameZh]))
  const lines = plan.lines
    .filter((line) => month === null || line.month === month)
    .map((line) => ({
      month: line.month,
      stream: nameOf.get(line.streamId) ?? '',
      subject: line.subject,
      form: learningTerms[`form.${line.form}`][0],
      lead: line.lead,
      material: line.material?.title ?? '',
      minutes: line.minutes,
      state: learningTerms[`line.${line.state}`][0],
      came:
        line.dropped?.reason ??
        line.links
          .filter(({ state }) => state !== 'cancelled')
          .map(({ heldOn, title }) => `${heldOn} ${title}`)
          .join('；'),
    }))
  return { ...plan, lines, nameOf }
}

type Plan = Awaited<ReturnType<typeof planInWords>>

export function planGrid({ lines }: Plan) {
  return gridOf(
    [
      ['月', 10],
      ['方向', 30],
      ['内容', null],
      ['形式', 20],
      ['主讲、带学', 30, true],
      ['资料', 34, true],
      ['学时', 13],
      ['情况', 17],
      ['由什么完成', 44, true],
    ],
    lines.map((line) => [
      line.month,
      line.stream,
      line.subject,
      line.form,
      line.lead,
      line.material,
      hoursWord(line.minutes),
      line.state,
      line.came,
    ]),
    { across: true, size: 9 },
  )
}

/** Held / planned hours of each stream and month. */
export function balanceGrid({ streams, balance, nameOf }: Plan) {
  const months = Array.from({ length: 12 }, (_, at) => at + 1)
  const ids = [...streams.map(({ id }) => id), null].filter((id) => balance.some(({ streamId }) => streamId === id))
  const word = (cells: Plan['balance']) => {
    const sum = (of: 'held' | 'planned') => cells.reduce((all, cell) => all + cell[of].minutes, 0)
    return cells.length === 0 ? '' : `${hoursWord(sum('held'))} / ${hoursWord(sum('planned'))}`
  }
  return gridOf(
    [['方向', null], ...months.map((month) => [`${month}月`, 15] as const), ['全年', 20]],
    ids.map((id) => {
      const own = balance.filter(({ streamId }) => streamId === id)
      return [
        id === null ? '未标方向' : (nameOf.get(id) ?? ''),
        ...months.map((month) => word(own.filter((cell) => cell.month === month))),
        word(own),
      ]
    }),
    { title: '各方向已学 / 计划学时', across: true, size: 9 },
  )
}
