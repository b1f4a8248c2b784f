import { texts } from '#core/texts.ts'

/** Words of the end of the record: what is missing, closing, amendments, history. */
export const closingTexts = texts({
  title: ['完成', 'Completion'],
  note: [
    '由记录人{recorder}完成，主持人{chair}确认',
    'Completed by {recorder}, the recorder; confirmed by {chair}, the chair',
  ],
  complete: ['必备的都有了，可以完成。', 'All that is required is there.'],
  must: ['必须补齐', 'Required'],
  wish: ['最好补上', 'Better to have'],
  ofKind: ['{sentence}（{kind}）', '{sentence} ({kind})'],
  closeTitle: ['完成这份记录', 'Complete this record'],
  closeWords: [
    '完成后内容不再直接改动；更正会留下改前、改后和原因。',
    'Its content is not changed directly any more; a correction shows before, after and why.',
  ],
  endsAt: ['结束时间', 'Ended at'],
  endsNote: ['{start} 开始', 'began at {start}'],
  stillMissing: ['还缺这些，补齐才能完成：', 'These are missing:'],
  closeConfirm: ['完成记录', 'Complete the record'],
  signTitle: ['确认这份记录', 'Confirm this record'],
  signWords: [
    '确认后编入 {year} 年台账，计入应履行的义务。',
    'It takes its number of {year} and counts for the duties it serves.',
  ],
  signConfirm: ['确认记录', 'Confirm the record'],
  signed: ['已完成，编为{serials}', 'Closed as {serials}'],
  serialOf: ['{kind}第{serial}次', '{kind} no. {serial}'],
  history: ['经过', 'History'],
  event: ['事项', 'Event'],
  by: ['经手', 'By'],
  at: ['时间', 'At'],
  created: ['建立记录', 'Record made'],
  noticeWords: ['通知：{body}', 'Notice: {body}'],
  because: ['原因：{reason}', 'because: {reason}'],
  amendments: ['更正', 'Amendments'],
  amendmentsNote: ['原文保留，更正在旁', 'The former words stay beside the correction'],
  field: ['何处', 'Where'],
  before: ['原为', 'Before'],
  after: ['改为', 'After'],
  reason: ['原因', 'Reason'],
})

/** Words of the amendment dialog, and how amendments read. */
export const amendTexts = texts({
  title: ['更正记录', 'Amend the record'],
  intro: [
    '更正立即生效，并在记录旁留下原文、改后、原因、更正人和时间。',
    'It takes effect at once; the former words, the new ones, the reason, who and when stay beside the record.',
  ],
  field: ['更正何处', 'What to amend'],
  'field.title': ['会议名称', 'Title'],
  'field.place': ['地点', 'Place'],
  'field.starts-at': ['开始时间', 'Start'],
  'field.ends-at': ['结束时间', 'End'],
  'field.minutes': ['综合情况', 'Minutes in general'],
  'field.points': ['议题的记录', 'Minutes of an item'],
  'field.resolution': ['决议', 'Resolution'],
  'field.attendance': ['到会情况', 'Attendance'],
  'field.vote': ['表决票数', 'Count of a vote'],
  'field.action-item': ['交办事项', 'Task'],
  which: ['哪一个', 'Which'],
  before: ['现在写着', 'It says'],
  after: ['改为', 'Change to'],
  reason: ['更正原因', 'Why'],
  confirm: ['更正', 'Amend'],
  empty: ['（空）', '(empty)'],
  tally: [
    '赞成 {inFavour}，不赞成 {against}，弃权 {abstain}',
    '{inFavour} for, {against} against, {abstain} abstaining',
  ],
  papers: [
    '发出 {issued}、收回 {returned}、有效 {valid}；{votes}',
    '{issued} issued, {returned} returned, {valid} valid; {votes}',
  ],
})
