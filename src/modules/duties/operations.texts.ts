import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'duties.export-board': ['导出义务表', 'Export the duties'],
})
