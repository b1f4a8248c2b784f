import { no } from '#core/decision.ts'
import { sheet, writeWorkbook } from '#print/sheet.ts'
import { answer } from '#server/handler.ts'
import { findBoard } from './board.queries.ts'
import { placesWords, wayWords } from './board-sheet.rules.ts'
import { exportPlan } from './sittings.contract.ts'

export default answer(exportPlan, async (context, { id }) => {
  const found = await findBoard(context, id)
  if (!found) return no('sittings.unknown-run')
  if (!found.board) return no('sittings.no-plan')
  const { board, picture, aim } = found
  const people = sheet({
    name: '谁到哪一场',
    rows: board.crews.flatMap((crew) => crew.people.map((line) => ({ crew: crew.name || '未排班', line }))),
    columns: [
      { title: '班组', kind: 'text', width: 12, value: ({ crew }) => crew },
      { title: '姓名', kind: 'text', width: 12, value: ({ line }) => line.person.name },
      {
        title: '岗位',
        kind: 'text',
        width: 18,
        value: ({ line }) => picture.posts.find((post) => post.id === line.person.postId)?.name ?? null,
      },
      { title: '参加', kind: 'text', width: 40, value: ({ line }) => placesWords(board, line) },
      { title: '到会方式', kind: 'text', width: 14, value: ({ line }) => wayWords(line) },
    ],
  })
  const sittings = sheet({
    name: '各场',
    rows: board.sittings,
    columns: [
      { title: '场次', kind: 'number', width: 8, value: ({ place }) => place },
      { title: '日期', kind: 'day', width: 12, value: ({ on }) => on },
      { title: '开始', kind: 'text', width: 8, value: ({ startsAt }) => startsAt },
      { title: '结束', kind: 'text', width: 8, value: ({ endsAt }) => endsAt },
      { title: '会场', kind: 'text', width: 20, value: ({ venue }) => venue },
      { title: '到会人数', kind: 'number', width: 10, value: ({ comes }) => comes.length },
      { title: '其中有表决权', kind: 'number', width: 14, value: ({ voters }) => voters },
      { title: '在岗', kind: 'text', width: 60, value: ({ stays }) => stays.map(({ name }) => name).join('、') },
    ],
  })
  return {
    fileName: `${picture.unit.name} 到会安排 ${aim.from}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeWorkbook([sittings, people]),
  }
})
