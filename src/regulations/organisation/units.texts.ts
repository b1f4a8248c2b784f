import { texts } from '#core/texts.ts'

export const unitTexts = texts({
  'question.organisation-kind': [
    '这么多党员，应当设党委、党总支还是党支部？',
    'Do so many members ask for a Party committee, a general branch or a branch?',
  ],
  'question.project-branch': [
    '工程、检修等项目能不能单独成立党支部？',
    'May a project, such as an overhaul, have a branch of its own?',
  ],
  'question.temporary-branch': [
    '临时党支部可以做什么，还在不在？',
    'What may a temporary branch do, and does it still stand?',
  ],
  'question.branch-application': [
    '成立党支部的申请，上级批复了没有？',
    'Has the higher committee replied to an application to set up a branch?',
  ],
  'question.secretary-standing': [
    '担任支部书记，党龄够不够？',
    'Has somebody the Party standing a branch secretary generally has?',
  ],
  'organisation-kind.committee': [
    '党员 {members} 人，应当设立党的基层委员会。',
    '{members} members: a Party committee is to be set up.',
  ],
  'organisation-kind.general-branch': [
    '党员 {members} 人，应当设立党总支。',
    '{members} members: a general branch is to be set up.',
  ],
  'organisation-kind.branch': [
    '正式党员 {full} 人，应当成立党支部。',
    '{full} full members: a branch is to be set up.',
  ],
  'organisation-kind.joint-branch': [
    '正式党员 {full} 人，不足 {least} 人，与邻近单位成立联合党支部。',
    '{full} full members are fewer than {least}: a joint branch with neighbours.',
  ],
  'organisation-kind.exception-approved': [
    '设置与人数不一致，已经上级党组织批准。',
    'What stands differs from what the number asks for; the higher organisation has approved it.',
  ],
  'organisation-kind.exception-not-approved': [
    '设置与人数不一致，没有上级党组织批准的记录。',
    'What stands differs from what the number asks for, and no approval of the higher organisation is recorded.',
  ],
  'organisation-kind.approve': [
    '确因工作需要的，报上级党组织批准。',
    'Where the work needs it, the higher organisation may approve it.',
  ],
  'project.long-enough': [
    '项目从 {from} 到 {until}（不含），达到 {months} 个月，符合条件的应当成立党支部。',
    'The project from {from} until {until} lasts {months} months or more: a branch, if the conditions are met.',
  ],
  'project.too-short': [
    '项目从 {from} 到 {until}（不含），不到 {months} 个月。',
    'The project from {from} until {until} lasts less than {months} months.',
  ],
  'project.enough-members': [
    '项目上有正式党员 {full} 人，达到 {least} 人。',
    '{full} full members on the project reach {least}.',
  ],
  'project.too-few-members': [
    '项目上有正式党员 {full} 人，不足 {least} 人。',
    '{full} full members on the project are fewer than {least}.',
  ],
  'project.temporary': [
    '组织关系不转到项目上，可以成立临时党支部。',
    'The relations stay where they are: a temporary branch is possible.',
  ],
  'project.if-until': [
    '项目延续到 {until}，就可以成立党支部。',
    'If the project lasts until {until} it may have a branch.',
  ],
  'project.if-members': [
    '再有 {count} 名正式党员，就可以成立党支部。',
    '{count} more full members and it may have a branch.',
  ],
  'project.if-temporary': [
    '组织关系不转接的，可以成立临时党支部。',
    'If the relations stay where they are, a temporary branch is possible.',
  ],
  'temporary.relations-stay': [
    '党员组织关系不转接，可以成立临时党支部。',
    'The members’ relations stay where they are: a temporary branch is possible.',
  ],
  'temporary.relations-moved': [
    '党员组织关系已经转入，不是临时党支部的情形。',
    'The members’ relations have been moved: this is no case for a temporary branch.',
  ],
  'temporary.until': [
    '{until} 临时机构撤销后，临时党支部自然撤销。',
    'When the team is dissolved on {until}, so is the temporary branch.',
  ],
  'temporary.dissolved': [
    '临时机构已于 {until} 撤销，临时党支部随之撤销。',
    'The team was dissolved on {until}, and the temporary branch with it.',
  ],
  'temporary.appointed': ['书记、副书记和委员由上级指定。', 'Its officers are appointed.'],
  'temporary.elected': [
    '书记、副书记和委员应当由上级指定，不由选举产生。',
    'Its officers are to be appointed, not elected.',
  ],
  'temporary.limits': [
    '一般不发展党员、不处分处置党员、不收缴党费、不进行换届选举。',
    'It generally does not recruit, punish, collect dues or hold general elections.',
  ],
  'temporary.may': ['临时党支部可以开展这项工作。', 'A temporary branch may do this.'],
  'temporary.no-recruit': ['临时党支部不发展党员。', 'A temporary branch does not recruit members.'],
  'temporary.no-punish': ['临时党支部不处分处置党员。', 'A temporary branch does not punish members.'],
  'temporary.no-collect-dues': [
    '临时党支部不收缴党费，党费交回组织关系所在支部。',
    'A temporary branch collects no dues: they are paid where the relation is.',
  ],
  'temporary.no-general-election': [
    '临时党支部不进行换届选举。',
    'A temporary branch holds no election at the end of a term.',
  ],
  'temporary.local-members': [
    '有的单位要求党员超过 {over} 人才设，现有 {members} 人：当地做法，仅供参考。',
    'Some enterprises ask for more than {over} members; there are {members}. Local practice, for your attention.',
  ],
  'temporary.local-days': [
    '有的单位要求超过 {over} 个工作日才设，现为 {days} 个：当地做法，仅供参考。',
    'Some enterprises ask for more than {over} working days; there are {days}. Local practice, for your attention.',
  ],
  'application.due': [
    '{appliedOn} 提出申请，批复一般不超过一个月，即 {replyBy}。',
    'Applied on {appliedOn}: the reply generally comes within a month, by {replyBy}.',
  ],
  'application.overdue': [
    '{appliedOn} 提出申请，一般应在 {replyBy} 前批复，尚无批复记录，可以询问上级。',
    'Applied on {appliedOn}: a reply was generally due by {replyBy} and none is recorded. Ask the higher committee.',
  ],
  'application.replied': [
    '{appliedOn} 提出申请，{repliedOn} 批复，不晚于 {replyBy}。',
    'Applied on {appliedOn}, answered on {repliedOn}, not later than {replyBy}.',
  ],
  'application.replied-late': [
    '{appliedOn} 提出申请，{repliedOn} 批复，晚于一般期限 {replyBy}。',
    'Applied on {appliedOn}, answered on {repliedOn}, later than the usual {replyBy}.',
  ],
  'secretary.full': ['{on} 是正式党员。', 'A full member on {on}.'],
  'secretary.not-full': [
    '{on} 不是正式党员，没有被选举权。',
    'Not a full member on {on}, without the right to be elected.',
  ],
  'secretary.standing': [
    '党龄从 {from} 起算，{reachedOn} 满 {months} 个月。',
    'Party standing counts from {from} and reached {months} months on {reachedOn}.',
  ],
  'secretary.standing-short': [
    '党龄从 {from} 起算，到 {reachedOn} 才满 {months} 个月：书记一般应有一年以上党龄。',
    'Party standing counts from {from} and reaches {months} months on {reachedOn} only: a secretary generally has a year.',
  ],
})
