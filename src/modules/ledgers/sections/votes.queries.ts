import { votesOf } from '#modules/gatherings/vote-sheet.rules.ts'
import type { VoteSheet } from '#print/vote-paper.ts'
import { isHeld } from '../records.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'
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
  source: '自会议记录中的表决打印：只有票数，没有谁投了什么。应到已扣除经批准不计入的人。',
  count: async (scope) => (await scope.heads()).filter(isHeld).reduce((sum, { votes }) => sum + votes, 0),
  read: async (scope) => {
    const counted = (await scope.records()).flatMap((record) =>
      votesOf(record, () => true).map((vote) => ({ record, vote })),
    )
    if (counted.length === 0) return []
    const rows = numbered(counted, ({ record, vote }) => [
      listedAs(record),
      vote.subject,
      vote.ballot === 'secret' ? '无记名' : '举手',
      excludedWords(vote),
      vote.present,
      vote.papers ? `${vote.papers.issued}/${vote.papers.returned}/${vote.papers.valid}` : null,
      `${vote.inFavour}/${vote.against}/${vote.abstain}`,
      outcomes[vote.outcome],
      vote.because.map(({ ruleSet, formula }) => `${ruleSet}，${formula}`).join('；'),
    ])
    return [grid(columns, rows, { across: true, size: 9, rowMm: 7 })]
  },
}

const columns = [
  column('序号', 9),
  column('会议', 36),
  column('表决事项', null),
  column('方式', 13),
  column('应到', 14),
  column('实到', 11),
  column('发出/收回/有效', 20),
  column('赞成/不赞成/弃权', 22),
  column('结果', 13),
  column('依据', 50),
]

function excludedWords({ voters, excluded }: Pick<VoteSheet, 'voters' | 'excluded'>): string {
  return excluded.length > 0 ? `${voters}（另不计${excluded.length}人）` : `${voters}`
}
