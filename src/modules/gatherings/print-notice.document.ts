import { dayIn } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { printPaper } from '#print/paper.ts'
import { answer } from '#server/handler.ts'
import { footOf } from './minutes-sheet.rules.ts'
import { dayWords } from './paper-words.rules.ts'
import { printNotice } from './print.contract.ts'
import { isCalled, readForPrint } from './printing.queries.ts'

/** The newest notice, for the board; whoever is called may print it too. */
export default answer(printNotice, async (context, { id }) => {
  const found = await readForPrint(context, id, isCalled(context))
  if (!found) return no('gatherings.unknown-gathering')
  const { view, printing } = found
  const notice = view.notices.at(-1)
  if (!notice) return no('gatherings.no-notice-yet')
  const title = `关于召开${view.title}的通知`
  const lines = notice.body.split('\n').filter((line) => line.trim() !== '')
  const signed = `${view.unit.kind === 'branch' ? view.branch.name : `${view.branch.name}${view.unit.name}`}　${dayWords(dayIn(context.zone, notice.at))}`
  const body = await printPaper({
    title,
    foot: footOf(view, printing),
    marks: { demo: view.demo, draft: false },
    blocks: [
      { kind: 'title', text: title },
      { kind: 'blank' },
      ...[...lines, signed].map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  })
  return { fileName: `${title}.pdf`, mediaType: 'application/pdf', body }
})
