import { texts } from '#core/texts.ts'

/** Why something about a person was not done. */
export const peopleTexts = texts({
  'people.unknown-person': ['没有这个人，或不在您的范围内。', 'No such person, or out of your reach.'],
  'people.unknown-unit': ['没有这个组织单位，或不在您的范围内。', 'No such unit, or out of your reach.'],
  'people.unknown-post': ['该车间没有这个岗位。', 'The workshop has no such post.'],
  'people.unknown-office': ['没有这项职务，或不在您的范围内。', 'No such office, or out of your reach.'],
  'people.unknown-fact': ['没有这条记录，可能已被更正。', 'No such fact; it may have been corrected.'],
  'people.changed-meanwhile': [
    '在您打开之后有人改过：现为 {now}（{since}）。请刷新后再办。',
    'Someone changed it since you opened it: it is now {now} ({since}). Reload and try again.',
  ],
  'people.same-name': [
    '已有 {people} 位同名人员：{name}（出生 {born}）。确系另一人，请勾选“同名的另一人”。',
    'There is already someone of this name ({people}): {name}, born {born}. If this is another person, say so.',
  ],
  'people.nowhere': [
    '请写明所在党支部或班组，否则无人能见到这条记录。',
    'Give a branch or a crew: without one nobody could see the record.',
  ],
  'people.member-without-branch': [
    '党员必须编入一个党支部（党员教育管理工作条例第二十五条）。',
    'A member belongs to a branch (regulations on education and management of members, art. 25).',
  ],
  'people.branch-without-standing': [
    '只有正式党员和预备党员编入党支部，请先记录其党员类别。',
    'Only full and probationary members belong to a branch: record the standing first.',
  ],
  'people.too-young': [
    '年满十八岁方可申请入党：{reached} 才满十八岁，所填日期为 {on}。',
    'An applicant has reached 18: that is on {reached}, the day given is {on}.',
  ],
  'people.not-yet': ['{on} 还没有到，不能预先记录。', '{on} has not come yet; it cannot be recorded in advance.'],
  'people.born-later': ['出生日期 {on} 晚于今天。', 'The birth date {on} is after today.'],
  'people.out-of-order': [
    '顺序不对：申请人、积极分子、发展对象、预备党员、正式党员逐步进行，不能由“{from}”到“{to}”。',
    'Out of order: applicant, activist, prospective, probationary, full, one step at a time; not from {from} to {to}.',
  ],
  'people.before-the-last': [
    '{on} 不晚于已有记录的开始日 {last}。若原记录有误，请用“更正”。',
    '{on} is not after {last}, when the last one on record begins. If that is wrong, correct it.',
  ],
  'people.cultivation-too-short': [
    '积极分子自 {since} 起培养须满一年，最早 {earliest} 可列为发展对象（发展党员工作细则第十三条）。',
    'Cultivated since {since}; a full year is needed, {earliest} at the earliest (recruiting rules, art. 13).',
  ],
  'people.probation-not-over': [
    '预备期自 {since} 起为一年，{earliest} 才期满（发展党员工作细则）。',
    'Probation began on {since} and lasts a year: it ends on {earliest} (recruiting rules).',
  ],
  'people.leave-first': [
    '党员身份随离开党组织而终止，请在“组织关系”中办理离开。',
    'A member’s standing ends with leaving: record that under membership.',
  ],
  'people.overlaps': ['与 {from} 至 {until} 的记录重叠。', 'It overlaps what holds from {from} until {until}.'],
  'people.not-a-member': ['当日不是党员。', 'Not a member on that day.'],
  'people.not-a-full-member': [
    '只有正式党员可任此职（基层组织选举工作条例第五条）。',
    'Only a full member may hold this office (regulations on elections, art. 5).',
  ],
  'people.already-suspended': ['{from} 起权利已在中止中。', 'The rights are suspended already, since {from}.'],
  'people.ends-before-it-begins': [
    '结束（{until}）须晚于开始（{from}）。',
    'It must end ({until}) after it begins ({from}).',
  ],
  'people.same-place': ['与现在的相同，没有变化。', 'That is how it stands; nothing changes.'],
  'people.no-such-office-here': ['这类单位没有这项职务。', 'A unit of this kind has no such office.'],
  'people.duty-without-committee': ['只有支部委员有分工。', 'Only a committee member has a portfolio.'],
  'people.office-held': [
    '此职现由 {name} 担任（{since} 起），同一时间只能一人。请注明接替。',
    'The office is held by {name} since {since}; one at a time. Say that it is a succession.',
  ],
  'people.office-already-his': ['{name} 自 {since} 起已任此职。', '{name} holds this office already, since {since}.'],
  'people.last-administrator': [
    '{name} 是最后一位能管理账号的人，请先任命接替者。',
    '{name} is the last who can administer accounts here: appoint a successor first.',
  ],
  'people.not-permitted-here': ['您不能更正这项记录。', 'You may not correct this fact.'],
})
