import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'development.end-sponsor': ['联系人或介绍人不再担任', 'End a contact or introducer'],
  'development.export-courses': ['导出发展党员登记', 'Export those in development'],
  'development.name-sponsor': ['指定联系人或介绍人', 'Name contacts or introducers'],
  'development.record-step': ['登记发展党员步骤', 'Record a step of development'],
  'development.set-target': ['设定内部目标日期', 'Set the day the branch aims at'],
  'development.strike-sponsor': ['撤回联系人或介绍人', 'Take back a contact or introducer'],
  'development.strike-step': ['撤回发展党员步骤', 'Take back a step of development'],
})
