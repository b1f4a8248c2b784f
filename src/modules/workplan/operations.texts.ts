import { texts } from '#core/texts.ts'

/** Every operation in words, as the record chain names it. */
export const workplanOperationTexts = texts({
  'workplan.keep-plan': ['保存年度计划', 'Keep the plan of a year'],
  'workplan.adopt-plan': ['登记计划通过', 'Record that a plan was adopted'],
  'workplan.add-line': ['增加计划事项', 'Add a line to a plan'],
  'workplan.amend-line': ['修改计划事项', 'Change a line of a plan'],
  'workplan.drop-line': ['取消计划事项', 'Drop a line of a plan'],
  'workplan.link-gathering': ['关联会议与计划', 'Link a gathering to a plan'],
  'workplan.complete-line': ['登记计划事项完成', 'Record that a line is done'],
  'workplan.print-plan': ['打印工作计划', 'Print a plan'],
  'workplan.print-plan-docx': ['打印工作计划（Word）', 'Print a plan (Word)'],
  'workplan.export-plan': ['导出工作计划', 'Export a plan'],
})
