import { texts } from '#core/texts.ts'

/** The lines of a notice. */
export const noticeTexts = texts({
  'notice.called': ['{unit}定于{day}{clock}召开{title}。', '{unit} holds {title} on {day} at {clock}.'],
  'notice.place': ['地点：{place}。', 'Place: {place}.'],
  'notice.place-open': ['地点另行通知。', 'The place will be told later.'],
  'notice.theme': ['主题：{theme}。', 'Theme: {theme}.'],
  'notice.agenda': ['议程：{agenda}。', 'Agenda: {agenda}.'],
  'notice.audience-branch': ['参加人员：支部全体党员。', 'For: all members of the branch.'],
  'notice.audience-committee': ['参加人员：支部委员。', 'For: the members of the committee.'],
  'notice.audience-group': ['参加人员：本党小组全体党员。', 'For: all members of the group.'],
  'notice.chair': ['主持：{chair}。', 'Chair: {chair}.'],
  'notice.leave': [
    '当班不能离岗的不必请假，由记录人依排班登记；其他不能到会的请提前告知{recorder}。',
    'Whoever is on shift need not ask for leave: the recorder marks it from the rota. Others please tell {recorder} beforehand.',
  ],
})
