import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'dues.amend-ledger': ['修改党费台账', 'Change the dues ledger'],
  'dues.begin-ledger': ['启用党费台账', 'Begin the dues ledger'],
  'dues.export-year': ['导出党费台账', 'Export the dues ledger'],
  'dues.fix-standards': ['核定党费标准', 'Fix dues standards'],
  'dues.forget-base': ['删除留存的党费基数', 'Remove a base that was kept'],
  'dues.record-arrival': ['登记介绍信写明的党费月份', 'Enter the month a letter says is paid'],
  'dues.record-good-reason': ['登记未交党费的正当理由', 'Enter a good reason for unpaid dues'],
  'dues.record-handover': ['登记党费上缴', 'Enter dues handed up'],
  'dues.record-payments': ['登记交纳党费', 'Enter dues paid'],
  'dues.record-publication': ['登记党费公布', 'Enter that dues were published'],
  'dues.remove-good-reason': ['取消未交党费的正当理由', 'Remove a good reason for unpaid dues'],
  'dues.strike-handover': ['撤回党费上缴', 'Take back dues handed up'],
  'dues.strike-payment': ['撤回交纳记录', 'Take back a payment'],
  'dues.strike-publication': ['撤回党费公布', 'Take back a publication'],
})
