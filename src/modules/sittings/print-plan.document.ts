import { no } from '#core/decision.ts'
import { recordHeadOf } from '#print/page.ts'
import { printPaper } from '#print/paper.ts'
import { answer } from '#server/handler.ts'
import { findBoard } from './board.queries.ts'
import { boardBlocks } from './board-sheet.rules.ts'
import { printPlan } from './sittings.contract.ts'

export default answer(printPlan, async (context, { id }) => {
  const found = await findBoard(context, id)
  if (!found) return no('sittings.unknown-run')
  if (!found.board) return no('sittings.no-plan')
  const { picture, board, aim } = found
  const head = await context.db
    .selectFrom('audit.link')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const unit =
    picture.unit.id === picture.branch.id ? picture.branch.name : `${picture.branch.name}${picture.unit.name}`
  const title = `${unit}到会安排`
  const body = await printPaper({
    title,
    foot: {
      branch: unit,
      period: `${aim.from} 至 ${aim.to}`,
      printedOn: context.today,
      preparedBy: context.actor.name,
      recordHead: recordHeadOf(head),
    },
    marks: { demo: found.demo, draft: false },
    blocks: boardBlocks(board, title, '未排班'),
  })
  return { fileName: `${title}${aim.from}.pdf`, mediaType: 'application/pdf', body }
})
