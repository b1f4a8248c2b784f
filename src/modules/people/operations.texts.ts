import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'people.add-person': ['添加人员', 'Add a person'],
  'people.amend-person': ['修改基本情况', 'Change particulars'],
  'people.amend-term': ['登记届期事项', 'Put something on paper about a term of office'],
  'people.appoint-office': ['任命职务', 'Appoint to an office'],
  'people.begin-roster-import': ['读取名册文件', 'Read a roster file'],
  'people.cancel-roster-import': ['取消名册导入', 'Cancel a roster import'],
  'people.change-membership': ['变更组织关系', 'Change membership'],
  'people.change-posting': ['调班组、调岗', 'Change a posting'],
  'people.change-standing': ['变更党员类别', 'Change standing'],
  'people.confirm-roster-import': ['写入名册', 'Write an imported roster'],
  'people.correct-fact': ['更正', 'Correct a fact'],
  'people.export-about-me': ['导出本人资料', 'Export what is held about oneself'],
  'people.export-roster': ['导出花名册', 'Export the roster'],
  'people.export-terms': ['导出支委会名册', 'Export the committee register'],
  'people.map-roster-columns': ['名册导入：列与名称的对应', 'Roster import: what columns and names mean'],
  'people.print-roster': ['打印花名册', 'Print the roster'],
  'people.record-term': ['登记一届支委会', 'Record a committee’s term of office'],
  'people.release-office': ['卸任', 'End an office'],
  'people.restore-rights': ['恢复权利', 'Restore rights'],
  'people.settle-roster-rows': ['名册导入：逐行处理', 'Roster import: decide about rows'],
  'people.strike-term': ['删去误记的届期', 'Strike out a term of office'],
  'people.suspend-rights': ['中止权利', 'Suspend rights'],
})
