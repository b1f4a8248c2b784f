import { texts } from '#core/texts.ts'

export const groupTexts = texts({
  'question.group-division': [
    '支部该不该划分党小组，划分得合不合适？',
    'Is the branch divided into Party groups as it should be?',
  ],
  'question.group-act': ['党小组能不能这样做？', 'May a Party group do this?'],
  'question.member-placement': [
    '每名党员是否编入一个支部、一个党小组？',
    'Does a member belong to exactly one branch and one Party group?',
  ],
  'groups.divided': ['已划分 {count} 个党小组。', 'Divided into {count} Party groups.'],
  'groups.scattered': [
    '党员 {members} 人，工作地点或班次分散，应当划分若干党小组。',
    '{members} members work at scattered places or shifts: the branch is to be divided into groups.',
  ],
  'groups.many': [
    '党员 {members} 人，本支部设定 {many} 人算较多，可以考虑划分党小组。',
    '{members} members; this branch calls {many} many: consider dividing it into groups.',
  ],
  'groups.not-needed': [
    '党员 {members} 人，人数不多也不分散，可以不划分党小组。',
    '{members} members, neither many nor scattered: groups are not asked for.',
  ],
  'groups.no-leader': [
    '{name}没有组长：由支部指定，也可以由小组党员推荐。',
    '{name} has no leader: the branch appoints one, or the group recommends one.',
  ],
  'groups.small': [
    '{name}有党员 {members} 人、正式党员 {full} 人，手册建议至少 {leastMembers} 人、正式党员 {leastFull} 人；各家说法不一，仅作提醒。',
    '{name} has {members} members, {full} of them full; handbooks suggest {leastMembers} and {leastFull}. They differ, so this only reminds.',
  ],
  'groups.not-by-committee': ['{name}不是由支委会决定设立的。', '{name} was not set up by the branch committee.'],
  'groups.not-reported': [
    '{name}设立后没有向上级报告的记录。',
    'No report to the higher organisation is recorded since {name} was set up.',
  ],
  'groups.if-divided': ['划分党小组并设组长。', 'Divided into groups, each with a leader, it is in order.'],
  'groups.if-leaders': ['给 {count} 个党小组设立组长。', 'With leaders for {count} groups it is in order.'],
  'group-act.leader': ['组长可以由小组党员推荐，由支部确定。', 'A group may recommend its leader; the branch decides.'],
  'group-act.opinion': ['党小组可以提出意见，供支部研究。', 'A group may give its opinion for the branch to consider.'],
  'group-act.no-admission': [
    '党小组不是一级组织，不能表决接收党员；只能提出意见。',
    'A group is no level of organisation and cannot vote on an admission; it gives an opinion.',
  ],
  'group-act.no-discipline': [
    '党小组不是一级组织，不能表决处分党员；只能提出意见。',
    'A group is no level of organisation and cannot vote on discipline; it gives an opinion.',
  ],
  'group-act.no-dues-relief': [
    '党小组不是一级组织，不能表决减免党费；只能提出意见。',
    'A group is no level of organisation and cannot vote on relief from dues; it gives an opinion.',
  ],
  'group-act.no-vote': [
    '党小组不是一级组织，不作有约束力的决定；只能提出意见。',
    'A group is no level of organisation and binds nobody by a vote; it gives an opinion.',
  ],
  'group-act.if-opinion': ['改为提出意见，交支部党员大会决定。', 'As an opinion, for the branch assembly to decide.'],
  'placement.one-branch': ['{on} 编入一个支部（{branch}）。', 'Belongs to one branch ({branch}) on {on}.'],
  'placement.no-branch': ['{on} 没有编入任何支部。', 'Belongs to no branch on {on}.'],
  'placement.several-branches': [
    '{on} 同时编入 {count} 个支部：一名党员只编入一个。',
    'Belongs to {count} branches on {on}: a member belongs to one.',
  ],
  'placement.one-group': ['{on} 编入一个党小组。', 'Belongs to one group on {on}.'],
  'placement.no-group': [
    '支部（{branch}）划分了党小组，{on} 没有编入其中任何一个。',
    'The branch ({branch}) has groups, and the member belongs to none on {on}.',
  ],
  'placement.several-groups': [
    '{on} 同时编入 {count} 个党小组：只编入一个。',
    'Belongs to {count} groups on {on}: a member belongs to one.',
  ],
  'placement.activities': [
    '另在 {count} 处参加活动：一方隶属，多处活动，不改变组织关系。',
    'Takes part at {count} other places: one relation, several places of activity.',
  ],
  'placement.if-one': ['只保留一个支部和一个党小组。', 'With exactly one branch and one group it is in order.'],
})
