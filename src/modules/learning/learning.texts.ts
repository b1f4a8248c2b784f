import { texts } from '#core/texts.ts'

/** Why something about learning was not done. */
export const learningTexts = texts({
  'learning.unknown-unit': [
    '没有这个党支部或党小组，或不在您的范围内。',
    'No such branch or group, or out of your reach.',
  ],
  'learning.unknown-person': ['没有这名党员，或不在您的范围内。', 'No such member, or out of your reach.'],
  'learning.unknown-entry': ['没有这条登记，或不在您的范围内。', 'No such entry, or out of your reach.'],
  'learning.unknown-gathering': [
    '没有这场学习，或它的记录还没有完成。',
    'No such sitting, or its record is not closed yet.',
  ],
  'learning.not-yet': ['{heldOn} 还没有到，今天是 {today}。', '{heldOn} is still to come; today is {today}.'],
  'learning.first-later': [
    '首次举办日期 {firstHeldOn} 晚于本次 {heldOn}。',
    'It was first given on {firstHeldOn}, after this one on {heldOn}.',
  ],
  'learning.made-up-early': [
    '补学日期 {heldOn} 早于那场学习（{missedOn}）。',
    'Made up on {heldOn}, before the sitting itself ({missedOn}).',
  ],
  'learning.was-present': [
    '{names} 到会了，不用补学（{people} 人）。',
    '{names} attended: nothing to make up ({people}).',
  ],
  'learning.already-recorded': [
    '{names} 的这场学习已经登记过（{people} 人）。同一场每人只算一次。',
    'This session is on record already for {names} ({people}). It counts once a person.',
  ],
  'learning.struck-already': ['这条登记已经撤回。', 'It was taken back already.'],
  'learning.unknown-branch': ['没有这个党支部，或不在您的范围内。', 'No such branch, or out of your reach.'],
  'learning.unknown-stream': ['没有这个学习方向，或已停用。', 'No such stream, or it is retired.'],
  'learning.unknown-line': ['没有这一项计划，或不在您的范围内。', 'No such line of the plan, or out of your reach.'],
  'learning.unknown-material': ['没有这份资料，或已停用。', 'No such material, or it is retired.'],
  'learning.unknown-version': ['没有这一版资料，或不在您的范围内。', 'No such version, or out of your reach.'],
  'learning.unknown-use': ['没有登记用过这份资料。', 'No such use of a material is on record.'],
  'learning.unknown-purpose': [
    '没有这场党课或学习，或已取消。',
    'No such lecture or sitting of study, or it was called off.',
  ],
  'learning.unknown-session': ['没有登记过这场学习。', 'No such session is on record.'],
  'learning.unknown-link': ['没有这个关联，或不在您的范围内。', 'No such link, or out of your reach.'],
  'learning.unknown-story': ['没有这份讲述，或不在您的范围内。', 'No such story, or out of your reach.'],
  'learning.unknown-file': ['没有收到这个文件，请重新上传。', 'That file did not arrive; upload it again.'],
  'learning.changed-since': [
    '您打开以后已有人改过，请关闭重开后再改。',
    'Somebody changed it since you opened it; close it and open it again.',
  ],
  'learning.name-taken': ['已经有「{name}」这个方向。', 'There is a stream named “{name}” already.'],
  'learning.dropped-already': ['这一项已经取消。', 'This line was dropped already.'],
  'learning.linked-already': ['这一项已经关联了这场学习。', 'This line is linked to it already.'],
  'learning.nothing-to-copy': ['{year}年没有可以照搬的计划，或已经搬过。', 'Nothing of {year} is left to copy.'],
  'learning.nothing-to-settle': ['{year}年没有草稿。', 'There are no drafts of {year}.'],
  'learning.retired-already': ['这份资料已经停用。', 'This material is retired already.'],
  'learning.used-already': ['这场已经登记用过这一版。', 'This version is on record for it already.'],
  'learning.withdrawn-already': ['这份讲述已按本人意愿撤下。', 'This story was withdrawn on the teller’s wish.'],
  'learning.consent-later': [
    '同意的日期 {consentedOn} 还没有到。',
    'The teller’s consent is dated {consentedOn}, a day still to come.',
  ],
  'learning.told-later': ['讲述日期 {toldOn} 还没有到。', 'It was told on {toldOn}, a day still to come.'],
  'learning.not-sound': [
    '这不是录音。可以用 mp3、m4a、ogg、wav。',
    'That is no recording. It may be mp3, m4a, ogg or wav.',
  ],
  'learning.no-sound': ['这份讲述没有录音。', 'This story has no recording.'],
  'learning.confirmed-already': ['您已经确认过。', 'You confirmed it already.'],
  'learning.not-to-confirm': ['集体学习和培训不用本人确认。', 'What was learned together needs no confirmation.'],
  'learning.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],
})

/** The closed sets in words. */
export const learningTerms = texts({
  'role.member': ['党员', 'Member'],
  'role.committee': ['书记、委员', 'Committee'],
  'mode.together': ['集体学习', 'Together'],
  'mode.self': ['自学', 'On one’s own'],
  'mode.make-up': ['补学', 'Made up'],
  'mode.training': ['培训', 'Training'],
  'length.half-day': ['半天', 'half a day'],
  'length.day': ['一天', 'a day'],
  'length.minutes': ['{minutes} 分钟', '{minutes} min'],
  'occasion.new-secretary': ['新任书记培训', 'New secretary'],
  'occasion.probation': ['预备期培训', 'During probation'],
  'occasion.first-year': ['转正后一年内培训', 'First year after conversion'],
  'state.due': ['待参加', 'to come'],
  'state.due-soon': ['将到期', 'due soon'],
  'state.met': ['已参加', 'held'],
  'state.met-late': ['迟参加', 'held late'],
  'state.overdue': ['逾期', 'overdue'],
  'state.not-applicable': ['不适用', 'not applicable'],
  'state.needs-human': ['须人工', 'needs a person'],
})
