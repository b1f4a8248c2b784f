import { footOf, type Printing } from './minutes-sheet.rules.ts'
import { dayWords } from './paper-words.rules.ts'
import type { RecordView } from './record-view.rules.ts'

type Vote = RecordView['votes'][number]

const how = [
  '在赞成、不赞成、弃权中选一项，在其下方框内打√。选两项以上的为废票；不署姓名，不作其他记号。',
  '未到会的党员不能委托他人投票。',
]

/** The ballots of a secret vote, one for each voter who should be there, and the sheet of their issue and return (VT-10, L06). */
export function voteBallots(view: RecordView, vote: Vote, printing: Printing) {
  const title = `${view.branch.name}党员大会表决票`
  const { tally } = vote
  const of = (count: number | null | undefined) => (count === null || count === undefined ? '' : String(count))
  const rows: [string, string][] = [
    ['应到会有表决权（人）', String(vote.n)],
    ['实到会有表决权（人）', tally ? String(vote.p) : ''],
    ['发出选票（张）', of(tally?.issued)],
    ['收回选票（张）', of(tally?.returned)],
    ['有效票（张）', of(tally?.valid)],
    ['赞成（票）', of(tally?.inFavour)],
    ['不赞成（票）', of(tally?.against)],
    ['弃权（票）', of(tally?.abstain)],
    ...(tally?.written ? ([['会前收到的书面意见（份）', String(vote.w)]] satisfies [string, string][]) : []),
  ]
  return {
    title,
    subject: vote.subject,
    how,
    seal: `${view.branch.name}（盖章）　${dayWords(view.heldOn).replace(/（.*/, '')}`,
    copies: vote.n,
    foot: footOf(view, printing),
    marks: { demo: view.demo, draft: false },
    issue: [
      { kind: 'title' as const, text: '表决票发放收回登记表' },
      { kind: 'blank' as const },
      { kind: 'paragraph' as const, text: `${dayWords(view.heldOn)}${view.title}。表决事项：${vote.subject}。` },
      {
        kind: 'table' as const,
        columns: [
          { title: '项目', characters: 13 },
          { title: '数量', characters: 5 },
          { title: '备注', characters: null },
        ],
        rows: rows.map((row) => [...row, '']),
      },
      { kind: 'signatures' as const, places: ['监票人', '计票人'] },
    ],
  }
}
