import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'sittings.plan-sittings': ['规划场次', 'Plan sittings'],
  'sittings.cancel-run': ['停止规划', 'Stop a search'],
  'sittings.adjust-plan': ['调整场次方案', 'Change a plan by hand'],
  'sittings.adopt-other': ['改用另一个场次方案', 'Take another plan'],
  'sittings.convene-plan': ['按方案召集各场会议', 'Convene the sittings of a plan'],
  'sittings.print-plan': ['打印场次安排', 'Print a plan of sittings'],
  'sittings.export-plan': ['导出场次安排', 'Export a plan of sittings'],
})
