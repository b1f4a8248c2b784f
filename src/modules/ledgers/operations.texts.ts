import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'ledgers.cancel-binder': ['取消装订', 'Cancel a binder'],
  'ledgers.download-binder': ['下载装订册', 'Download a binder'],
  'ledgers.export-ledger': ['导出台账', 'Export a ledger'],
  'ledgers.issue-binder': ['印发装订册', 'Issue a binder'],
  'ledgers.make-binder': ['装订年度台账', 'Make a year binder'],
  'ledgers.print-handover': ['打印交接清单', 'Print the handover list'],
  'ledgers.print-ledger': ['打印台账', 'Print a ledger'],
  'ledgers.print-ledger-docx': ['打印台账（Word）', 'Print a ledger (Word)'],
  'ledgers.reprint-issue': ['再次打印已印发的装订册', 'Print an issued binder again'],
})
