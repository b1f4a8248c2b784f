import { texts } from '#core/texts.ts'

export const dutiesTexts = texts({
  'duties.unknown-duty': ['没有这项义务，或不在您的范围内。', 'There is no such duty, or it is out of your reach.'],
  'duties.unknown-branch': [
    '没有这个党支部，或不在您的范围内。',
    'There is no such branch, or it is out of your reach.',
  ],
  'duties.unknown-gathering': [
    '没有这次已召集的会，或不在您的范围内。',
    'There is no such gathering convened, or it is out of your reach.',
  ],
  'duties.unknown-person': ['这个人不是本支部的正式党员。', 'This person is no full member of the branch.'],
  'rule.MT-01': ['支部党员大会', 'Branch assembly'],
  'rule.MT-02': ['支部委员会会议', 'Committee meeting'],
  'rule.MT-03': ['党小组会', 'Group meeting'],
  'rule.TP-01': ['主题党日', 'Theme Party day'],
  'state.due': ['待履行', 'Due'],
  'state.due-soon': ['将到期', 'Due soon'],
  'state.met': ['已履行', 'Met'],
  'state.met-late': ['迟办', 'Met late'],
  'state.overdue': ['逾期', 'Overdue'],
  'state.not-applicable': ['不适用', 'Not applicable'],
  'state.provisional': ['暂定', 'Provisional'],
  'state.needs-human': ['须人工', 'Needs a person'],
})
