import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'appraisal.amend-rectification': ['更正整改事项', 'Amend a line of what to put right'],
  'appraisal.amend-year': ['更改年度组织生活的内容', 'Change what the year holds'],
  'appraisal.complete-rectification': ['整改销号', 'Complete a line of what to put right'],
  'appraisal.correct-grade': ['更正评议等次', 'Correct a grade'],
  'appraisal.correct-totals': ['更正测评票数', 'Correct the totals of the ballot'],
  'appraisal.export-year': ['导出组织生活和评议', 'Export organisational life and appraisal'],
  'appraisal.list-rectification': ['列入整改清单', 'List what to put right'],
  'appraisal.open-year': ['启动年度组织生活和评议', 'Open the year of organisational life'],
  'appraisal.print-ballot': ['打印测评票', 'Print the ballot sheet'],
  'appraisal.print-forms': ['打印自评表', 'Print the self-appraisal forms'],
  'appraisal.print-life': ['打印组织生活会记录', 'Print the record of organisational life'],
  'appraisal.print-register': ['打印评议登记表', 'Print the appraisal register'],
  'appraisal.print-report': ['打印评议情况报告', 'Print the report up'],
  'appraisal.print-report-docx': ['导出评议情况报告', 'Export the report up'],
  'appraisal.publish-grades': ['公布评议结果', 'Make the grades public'],
  'appraisal.record-ballot': ['登记测评票数', 'Enter the totals of the ballot'],
  'appraisal.record-papers': ['登记自评和对照检查', 'Record papers of members'],
  'appraisal.record-report': ['登记上报', 'Record the report up'],
  'appraisal.record-step': ['登记组织生活步骤', 'Record a step'],
  'appraisal.set-grades': ['评定等次', 'Set grades'],
  'appraisal.strike-rectification': ['撤回整改事项', 'Take back a line of what to put right'],
  'appraisal.strike-step': ['撤回组织生活步骤', 'Take back a step'],
})
