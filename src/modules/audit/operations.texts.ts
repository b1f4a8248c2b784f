import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'audit.export-chain': ['导出记录链', 'Export the record chain'],
})
