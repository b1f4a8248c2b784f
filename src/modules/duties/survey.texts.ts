import { texts } from '#core/texts.ts'

/** Words of the survey of all branches. */
export const surveyTexts = texts({
  title: ['各支部', 'All branches'],
  sub: ['按义务看哪些支部需要帮助，不排名次', 'by duty, which branches need help; nothing is ranked'],
  counted: [
    '范围内 {branches} 个支部，{inNeed} 个有近一个月逾期或将到期的',
    '{branches} branches in reach, {inNeed} with something missed within a month or due soon',
  ],
  branch: ['支部', 'Branch'],
  above: ['上级', 'Under'],
  state: ['情况', 'What'],
  dueOn: ['最早期限', 'First last day'],
  open: ['看义务', 'Its duties'],
  noneInNeed: ['没有支部需要帮助：{duties}', 'No branch needs help with: {duties}'],
  missed: ['{count} 项逾期', '{count} missed'],
  soon: ['{count} 项将到期', '{count} due soon'],
  human: ['{count} 项须人工判断', '{count} for a person to judge'],
  more: ['另有 {count} 个支部，在义务台账里可以看到', '{count} more, seen in the list of duties'],
  allDuties: ['义务台账', 'Duties'],
})
