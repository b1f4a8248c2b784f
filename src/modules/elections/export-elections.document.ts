import { say } from '#core/texts.ts'
import { type SheetColumn, sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { exportElections } from './elections.contract.ts'
import { type ElectionRow, readElections } from './list.queries.ts'
import { registerTexts } from './register.texts.ts'

/** Many years of a large committee; a longer list is narrowed first. */
const most = 20_000

export default answer(exportElections, async (context, { language, ...filters }) => {
  const rows = await readElections(context, filters, most, 0)
  const word = (key: keyof typeof registerTexts, numbers = {}) => say(registerTexts, key, language, numbers)
  const columns: SheetColumn<ElectionRow>[] = [
    { title: word('branch'), kind: 'text', width: 24, value: ({ branch }) => branch.name },
    { title: word('kind'), kind: 'text', width: 16, value: ({ kind }) => word(`kind.${kind}`) },
    { title: word('seats'), kind: 'number', width: 8, value: ({ seats }) => seats },
    { title: word('reason'), kind: 'text', width: 32, value: ({ reason }) => reason },
    { title: word('openedOn'), kind: 'day', width: 12, value: ({ openedOn }) => openedOn },
    { title: word('plannedOn'), kind: 'day', width: 12, value: ({ plannedOn }) => plannedOn },
    { title: word('polledOn'), kind: 'day', width: 12, value: ({ polledOn }) => polledOn },
    { title: word('elected'), kind: 'text', width: 40, value: ({ elected }) => elected.join(word('comma')) },
    { title: word('state'), kind: 'text', width: 12, value: ({ state }) => word(`state.${state}`) },
  ]
  return {
    fileName: `${word('elections')} ${context.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sheet({ name: word('elections'), columns, rows })]),
  }
})
