import { minutesSheet } from '#modules/gatherings/minutes-sheet.rules.ts'
import { gatheringWords } from '#modules/gatherings/paper-words.rules.ts'
import type { PaperPart } from '#print/binder.ts'
import { minutesPaper } from '#print/minutes-paper.ts'
import { isHeld, type LedgerRecord } from '../records.queries.ts'
import type { Scope } from '../scope.queries.ts'
import { column, grid, numbered, type Section } from '../section.queries.ts'

/** L05: the register of what was held, then every record as its own page prints it, with its vote blocks. */
export const minutes: Section = {
  id: 'L05',
  needs: 'see',
  of: ['branch', 'group'],
  byMonth: true,
  byPerson: true,
  grid: true,
  source: '自会议记录打印：支部党员大会、支部委员会、党小组会、主题党日、党课、组织生活会等，一次一份。',
  count: async (scope) => (await scope.heads()).filter(isHeld).length,
  read: async (scope) => {
    const records = await scope.records()
    return records.length === 0 ? [] : [register(records), ...records.map((record) => minutesPart(scope, record))]
  },
}

/** 2026-11-25　支部党员大会（第4次） */
export function listedAs({ heldOn, unit, purposes }: LedgerRecord): string {
  const serial = purposes[0]?.serial
  const whose = unit.kind === 'group' ? unit.name : ''
  const what = gatheringWords(purposes.map(({ kind }) => kind)).replace('党小组会', whose ? '会议' : '党小组会')
  return `${heldOn}　${whose}${what}${serial ? `（第${serial}次）` : ''}`
}

/** A record as a paper of its own. */
export function minutesPart(scope: Scope, record: LedgerRecord): PaperPart {
  const { today, zone } = scope.context
  const paper = minutesPaper(minutesSheet(record, { printedOn: today, recordHead: scope.recordHead, zone }))
  return { kind: 'paper', listed: listedAs(record), draft: paper.marks.draft, blocks: paper.blocks }
}

function register(records: readonly LedgerRecord[]) {
  const states = { open: '未定稿', signing: '待双签', closed: '已定稿' } as const
  return grid(
    [
      column('序号', 10),
      column('日期', 21),
      column('会议', null),
      column('主持', 16),
      column('记录', 16),
      column('实到/应到', 18),
      column('定稿', 14),
    ],
    numbered(records, (record) => [
      record.heldOn,
      listedAs(record).slice(11),
      record.chair?.name,
      record.recorder?.name,
      `${record.totals.present}/${record.totals.expected}`,
      states[record.state as keyof typeof states],
    ]),
    { size: 10, rowMm: 7 },
  )
}
