import { texts } from '#core/texts.ts'

/** Words of the register of elections, in lists, pages and the export. */
export const registerTexts = texts({
  elections: ['选举', 'Elections'],
  branch: ['支部', 'Branch'],
  kind: ['种类', 'Kind'],
  'kind.general-election': ['换届选举', 'Election at the end of a term'],
  'kind.by-election': ['补选委员', 'By-election'],
  'kind.secretary-election': ['选举书记', 'Election of the secretary'],
  'kind.deputy-election': ['选举副书记', 'Election of deputies'],
  seats: ['应选', 'Seats'],
  reason: ['事由', 'Why'],
  openedOn: ['启动', 'Opened'],
  plannedOn: ['计划投票', 'Planned poll'],
  polledOn: ['投票', 'Poll'],
  elected: ['当选', 'Elected'],
  state: ['状态', 'State'],
  'state.open': ['进行中', 'Under way'],
  'state.closed': ['已归档', 'Closed'],
  'state.dropped': ['已取消', 'Dropped'],
  comma: ['、', ', '],
})
