import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'talks.complete-follow-up': ['办结谈话后续事项', 'Complete what a talk agreed'],
  'talks.export-talks': ['导出谈心谈话', 'Export the talks'],
  'talks.record-occasion': ['登记应当谈心的情况', 'Record what calls for a talk'],
  'talks.record-talk': ['登记谈心谈话', 'Record a talk'],
  'talks.strike-occasion': ['撤回应当谈心的情况', 'Take back what called for a talk'],
  'talks.strike-talk': ['撤回谈心谈话', 'Take back a talk'],
})
