import type { BallotPart } from './binder.ts'
import type { Block } from './paper.ts'

/** One ballot as it looks, its boxes as signs: Word draws none. */
export function ballotBlocks({ ballots: { title, seats, names, writeIns, how } }: BallotPart): Block[] {
  const columns = ['候选人', '赞成', '不赞成', '弃权'].map((word, at) => ({
    title: word,
    characters: at === 0 ? null : 4,
  }))
  const others = Array.from({ length: writeIns }, () => ['另选：', '', '', ''])
  return [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: `应选${seats}名，候选人${names.length}名。` },
    { kind: 'table', columns, rows: [...names.map((name) => [name, '□', '□', '□']), ...others] },
    ...how.map((text): Block => ({ kind: 'paragraph', text })),
  ]
}
