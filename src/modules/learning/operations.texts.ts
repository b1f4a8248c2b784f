import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'learning.export-hours': ['导出学时', 'Export learning hours'],
  'learning.record-entry': ['登记学习', 'Record learning'],
  'learning.strike-entry': ['撤回学习登记', 'Take back an entry of learning'],
})
