import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { findBranch } from './branch.queries.ts'
import { readLectures } from './lecture.queries.ts'
import { lectureForm, lectureGrid } from './lecture-paper.queries.ts'
import { printLectures } from './papers.contract.ts'
import { paperOf, periodOf } from './papers.queries.ts'

export default answer(printLectures, async (context, asked) => {
  const branch = await findBranch(context, asked.branchId, 'see-branch')
  if (!branch) return no('learning.unknown-branch')
  const lectures = await readLectures(context, asked)
  const period = periodOf(asked.year, asked.month)
  const alone = asked.gatheringId !== null
  return paperOf(context, {
    title: `${alone ? (lectures[0]?.heldOn ?? period) : period}党课记录`,
    branch: branch.name,
    demo: branch.demo,
    period,
    source: lectures.length === 0 ? '这段时间没有完成记录的党课。' : '自党课的会议记录打印，方向和资料由支部标注。',
    parts: [...(alone ? [] : [lectureGrid(lectures)]), ...lectures.map(lectureForm)],
  })
})
