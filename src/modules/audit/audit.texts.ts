import { texts } from '#core/texts.ts'
import type { ChainFault } from './chain.rules.ts'

export const auditTexts = texts({
  'audit.whole-house-only': [
    '导出的是全部单位的记录，须在最上级单位任职方可。',
    'The export holds the records of every unit: it needs an office at the topmost unit.',
  ],
  title: ['操作记录', 'Record chain'],
  note: [
    '每一步操作一条，后一条压着前一条的指纹，改、删、换序都能查出。',
    'One row per command; each covers the fingerprint of the one before, so a change, a removal or a swap shows.',
  ],
  verify: ['核验全链', 'Verify the chain'],
  verified: ['完好，共 {links} 条', 'Intact, {links} rows'],
  broken: ['第 {seq} 条处有问题：{kind}', 'Fault at row {seq}: {kind}'],
  changed: ['内容被改', 'changed'],
  missing: ['缺行', 'missing row'],
  'out-of-order': ['顺序被换', 'out of order'],
  'newest-removed': ['最新若干条被删', 'newest rows removed'],
  'head-differs': ['与打印的链头不符', 'differs from the printed head'],
  printedHead: ['台账上打印的链头', 'Head printed on a ledger'],
  printedHeadNote: [
    '形如 18204:7f3a91c0，填了才能查出最新几条被删。',
    'Like 18204:7f3a91c0; with it, removal of the newest rows shows too.',
  ],
  export: ['导出', 'Export'],
  seq: ['序号', 'No.'],
  at: ['时间', 'Time'],
  actor: ['何人', 'Who'],
  operation: ['操作', 'Operation'],
  unit: ['单位', 'Unit'],
  hash: ['指纹', 'Hash'],
  commandLine: ['命令行', 'Command line'],
  pending: ['待入链', 'To be linked'],
  none: ['没有符合条件的记录。', 'No rows match.'],
  head: ['记录链头', 'Record head'],
  from: ['自', 'From'],
  until: ['至', 'To'],
  anyOperation: ['全部操作', 'All operations'],
  badHead: ['链头应形如 18204:7f3a91c0。', 'A head looks like 18204:7f3a91c0.'],
})

/** A fault of the chain as a sentence in both languages, for the command line. */
export function sentenceOfFault(fault: ChainFault): string {
  const [zh, en] = auditTexts[fault.kind]
  return `第 ${fault.seq} 条处有问题：${zh}\nFault at row ${fault.seq}: ${en}`
}
