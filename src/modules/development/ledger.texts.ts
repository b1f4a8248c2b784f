import { texts } from '#core/texts.ts'

/** The heads of ledger L16. */
export const ledgerWords = texts({
  title: ['发展党员登记', 'Those in development'],
  name: ['姓名', 'Name'],
  branch: ['党支部', 'Branch'],
  group: ['党小组', 'Party group'],
  crew: ['班组', 'Crew'],
  post: ['岗位', 'Post'],
  kind: ['类别', 'Standing'],
  stage: ['阶段', 'Stage'],
  contacts: ['培养联系人', 'Contacts'],
  introducers: ['入党介绍人', 'Introducers'],
  next: ['下一步', 'Next step'],
  latest: ['最迟', 'Last day'],
  late: ['逾期', 'Overdue'],
})
