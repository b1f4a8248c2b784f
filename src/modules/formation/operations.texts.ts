import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'formation.change-pattern': ['修改工作格局', 'Change the branch’s pattern'],
  'formation.reset-pattern': ['恢复默认工作格局', 'Put the pattern back'],
  'formation.set-up': ['首次设置', 'Set up'],
})
