import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'organisation.add-override': ['登记调班', 'Enter a rota change'],
  'organisation.amend-area': ['修改区域', 'Change an area'],
  'organisation.amend-post': ['修改岗位', 'Change a post'],
  'organisation.amend-unit': ['修改单位', 'Change a unit'],
  'organisation.amend-venue': ['修改会场', 'Change a venue'],
  'organisation.cancel-override': ['取消调班', 'Cancel a rota change'],
  'organisation.close-area': ['停用区域', 'Close an area'],
  'organisation.close-post': ['停用岗位', 'Close a post'],
  'organisation.close-unit': ['撤销单位', 'Close a unit'],
  'organisation.close-venue': ['停用会场', 'Close a venue'],
  'organisation.create-area': ['新建区域', 'Set up an area'],
  'organisation.create-post': ['新建岗位', 'Set up a post'],
  'organisation.create-unit': ['新建单位', 'Set up a unit'],
  'organisation.create-venue': ['新建会场', 'Set up a venue'],
  'organisation.export-rota': ['导出排班', 'Export the rota'],
  'organisation.import-rota': ['导入排班', 'Import a rota'],
  'organisation.load-working-days': ['装入工作日表', 'Load working days'],
  'organisation.set-rota': ['设定倒班', 'Set the rota'],
})
