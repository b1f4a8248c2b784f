import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'transfers.amend-absence': ['修改外出登记', 'Change an absence'],
  'transfers.close-letter': ['注销介绍信', 'Withdraw an introduction letter'],
  'transfers.export-absences': ['导出外出和流动党员登记', 'Export the register of members away'],
  'transfers.export-letters': ['导出组织关系转接登记', 'Export the transfer register'],
  'transfers.issue-letter': ['开具组织关系介绍信', 'Issue an introduction letter'],
  'transfers.receive-letter': ['登记转入介绍信', 'Enter a letter somebody brought'],
  'transfers.record-absence': ['登记党员外出', 'Enter a member as away'],
  'transfers.record-contact': ['登记与外出党员联系', 'Record a contact with a member away'],
  'transfers.record-counterfoil': ['登记介绍信回执', 'Record a counterfoil'],
  'transfers.record-file': ['登记材料到达', 'Record that a file arrived'],
  'transfers.record-found': ['登记取得联系', 'Record that a member was found'],
  'transfers.record-lost': ['登记失去联系', 'Record a member as lost'],
  'transfers.record-receipt': ['登记介绍信已接收', 'Record that a letter was received'],
  'transfers.record-refusal': ['登记拒收', 'Record a refusal'],
  'transfers.record-stopped': ['登记停止党籍的决定', 'Record a decision to stop membership'],
  'transfers.remove-contact': ['删去一次联系', 'Remove a contact'],
  'transfers.strike-absence': ['撤回外出登记', 'Strike an absence'],
  'transfers.strike-letter': ['撤回介绍信登记', 'Strike the entry of a letter'],
})
