import { votesOf } from '#modules/gatherings/vote-sheet.rules.ts'
import type { VoteSheet } from '#print/vote-paper.ts'
import { isHeld, type LedgerRecord } from '../records.queries.ts'
import { column, flush, grid, numbered, type Section } from '../section.queries.ts'
import { listedAs } from './minutes.queries.ts'

const outcomes: Readonly<Record<VoteSheet['outcome'], string>> = {
  PASS: '通过',
  FAIL: '未通过',
  INVALID_PROCEDURE: '程序无效',
  NEEDS_HUMAN: '须认定',
  DEFERRED: '暂缓',
}

/** L06: every count of the period in one table; totals only, as it stands in the minutes. */
export const votes: Section = {
  id: 'L06',
  needs: 'see',
  of: ['branch'],
  byMonth: true,
  byPerson: false,
  grid: true,
  source: '自会议记录中的表决打印：只有票数，没有谁投了什么。应到已扣除经批准不计入的人，选举的计票见换届选举（L22）。',
  count: async (scope) => (await scope.heads()).filter(isHeld).reduce((sum, { votes }) => sum + votes, 0),
  read: async (scope) => {
    const counted = (await scope.records()).flatMap((record) =>
      votesOf(record, () => true).map((vote) => ({ record, vote })),
    )
    if (counted.length === 0) return []
    const excluded = counted.flatMap(({ record, vote }) => vote.excluded.map((person) => ({ record, vote, person })))
    return [
      grid(columns, numbered(counted, cells), { across: true, size: 9, rowMm: 7 }),
      ...(excluded.length > 0
        ? [
            grid(
              excludedColumns,
              numbered(excluded, ({ record, vote, person }) => [
                listedAs(record),
                vote.subject,
                person.name,
                person.reason,
                person.superiorReference,
                person.assemblyReference,
              ]),
              { across: true, size: 9, rowMm: 7, facts: ['经批准不计入应到的人'] },
            ),
          ]
        : []),
    ]
  },
}

const columns = [
  column('序号', 9),
  flush('会议', 31),
  column('表决事项', null),
  column('方式', 13),
  column('应到', 10),
  column('实到', 10),
  column('书面意见', 17),
  column('发出/收回/有效', 20),
  column('赞成/不赞成/弃权', 22),
  column('结果', 13),
  flush('依据', 50),
]

const excludedColumns = [
  column('序号', 10),
  flush('会议', 40),
  column('表决事项', null),
  column('姓名', 20),
  flush('情形', 46),
  flush('上级批准', 34),
  flush('大会决议', 34),
]

function cells({ record, vote }: { record: LedgerRecord; vote: VoteSheet }) {
  return [
    listedAs(record),
    vote.subject,
    vote.ballot === 'secret' ? '无记名' : '举手',
    vote.voters,
    vote.present,
    vote.written && vote.written.received > 0 ? `${vote.written.received}份，赞成${vote.written.inFavour}` : null,
    vote.papers ? `${vote.papers.issued}/${vote.papers.returned}/${vote.papers.valid}` : null,
    `${vote.inFavour}/${vote.against}/${vote.abstain}`,
    outcomes[vote.outcome],
    vote.because.map(({ ruleSet, formula }) => `${ruleSet}，${formula.replaceAll(' ', '\u00a0')}`).join('；'),
  ]
}
