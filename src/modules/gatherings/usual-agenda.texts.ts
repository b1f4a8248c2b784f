import { texts } from '#core/texts.ts'

/** Steps of gatherings that go by a usual order. */
export const stepTexts = texts({
  'life.theme': ['通报会议主题和会前准备', 'Theme of the meeting and its preparation'],
  'life.study': ['会前学习情况', 'Study beforehand'],
  'life.talks': ['谈心谈话情况', 'Heart-to-heart talks'],
  'life.opinions': ['征求意见情况', 'Opinions collected'],
  'life.criticism': ['批评和自我批评', 'Criticism and self-criticism'],
  'life.rectification': ['整改清单', 'List of what to put right'],
  'appraisal.self': ['个人自评', 'Self-appraisal'],
  'appraisal.mutual': ['党员互评', 'Mutual appraisal'],
  'appraisal.ballot': ['民主测评', 'Ballot'],
  'appraisal.opinion': ['评定意见', 'Opinion'],
  'lecture.given': ['讲党课', 'The lecture'],
  'lecture.discussion': ['讨论', 'Discussion'],
  'study.text': ['集体学习', 'Study together'],
  'study.exchange': ['交流发言', 'Exchange'],
  'class.shown': ['讲解和示范', 'Shown and explained'],
  'class.practised': ['动手练习', 'Practised'],
  'class.asked': ['提问和反馈', 'Questions and what came back'],
  'birthday.oath': ['重温入党誓词', 'Renewing the oath'],
  'birthday.words': ['过政治生日的党员发言', 'Words of those who celebrate'],
})
