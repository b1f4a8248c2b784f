import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'packs.adopt-pack': ['采用本地规定', 'Adopt local rules'],
  'packs.export-pack': ['导出本地规定', 'Export local rules'],
  'packs.withdraw-pack': ['撤回本地规定', 'Withdraw local rules'],
})
