import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { readPolls, readQuestions } from './poll.queries.ts'
import { exportPoll } from './polls.contract.ts'
import { fewAnswers } from './polls.rules.ts'

export default answer(exportPoll, async (context, { id }) => {
  const poll = (await readPolls(context, sql<boolean>`poll.id = ${id}`)).polls[0]
  if (!poll?.keeps) return no('polls.unknown-poll')
  if (!poll.closed || poll.withdrawn) return no('polls.not-closed')
  const tookPart = poll.onScreen + poll.onPaper
  const rows = (await readQuestions(context, id)).flatMap((question, place) => [
    ...question.choices.map(({ text, tally }) => ({
      place: place + 1,
      question,
      answer: text,
      count: tally as number | null,
    })),
    ...(tookPart < fewAnswers
      ? []
      : question.words.map((text) => ({ place: place + 1, question, answer: text, count: null }))),
  ])
  const totals = sheet({
    name: '汇总',
    rows,
    columns: [
      { title: '题号', kind: 'number', width: 8, value: ({ place }) => place },
      { title: '题目', kind: 'text', width: 40, value: ({ question }) => question.text },
      { title: '答案', kind: 'text', width: 40, value: ({ answer: said }) => said },
      { title: '份数', kind: 'number', width: 10, value: ({ count }) => count },
      { title: '作答份数', kind: 'number', width: 12, value: ({ question }) => question.answered },
    ],
  })
  return {
    fileName: `${poll.unit.name} ${poll.title}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([totals]),
  }
})
