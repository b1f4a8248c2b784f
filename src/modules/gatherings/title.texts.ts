import { texts } from '#core/texts.ts'

/** What gatherings are usually called. When one is, its leading purpose says. */
export const titleTexts = texts({
  'titled.branch-assembly': ['{year}年第{quarter}季度支部党员大会', 'Branch assembly, Q{number} {year}'],
  'titled.committee-meeting': ['{month}月支部委员会会议', 'Committee meeting, {monthName} {year}'],
  'titled.group-meeting': ['{month}月{unit}会', '{unit} meeting, {monthName} {year}'],
  'titled.theme-party-day': ['{month}月主题党日', 'Theme Party day, {monthName} {year}'],
  'titled.organisational-life': ['{forYear}年度组织生活会', 'Organisational-life meeting for {forYear}'],
  'titled.appraisal': ['{forYear}年度民主评议党员', 'Democratic appraisal for {forYear}'],
  'titled.lecture': ['{year}年第{quarter}季度党课', 'Party lecture, Q{number} {year}'],
  'titled.collective-study': ['{month}月集体学习', 'Collective study, {monthName} {year}'],
  'titled.mini-class': ['{month}月党员小课堂', 'Mini-class, {monthName} {year}'],
  'titled.political-birthday': ['{month}月政治生日', 'Political birthdays, {monthName} {year}'],
  and: ['暨', ' with '],
})
