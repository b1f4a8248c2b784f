import { texts } from '#core/texts.ts'

/** Refusals of the module, and the words of what leaves the house: calendar and letters. */
export const remindersTexts = texts({
  'reminders.no-address': ['没有这个日历地址，或已作废。', 'No such calendar address, or revoked.'],
  'reminders.address-taken': ['这个地址不能用，请再生成一次。', 'That address cannot be used: make another.'],
  'reminders.no-mail': ['本系统没有设置邮件服务器，不发邮件。', 'This house has no mail server and sends no mail.'],
  'reminders.no-digest': ['没有选择邮件周报，先选好并保存。', 'No weekly letter is chosen: choose and save first.'],
  'reminders.enough-trials': [
    '试发信一天最多 {most} 封，明天再试。',
    'At most {most} trial letters a day: try again tomorrow.',
  ],
  'reminders.id-taken': ['这个编号已被占用，请刷新后重试。', 'That id is taken; reload and try again.'],

  'calendar.name': ['雁阵', 'Yanzhen'],
  'calendar.gathering': ['{kinds} · {unit}', '{kinds} · {unit}'],
  'calendar.cancelled': ['已取消：{what}', 'Called off: {what}'],
  'calendar.duty': ['最后一天：{duty} · {unit}', 'Last day: {duty} · {unit}'],
  'calendar.as-chair': ['由您主持。', 'You chair it.'],
  'calendar.as-recorder': ['由您记录。', 'You record it.'],

  'letter.subject': ['雁阵：{from} 至 {until} 这一周', 'Yanzhen: the week from {from} to {until}'],
  'letter.gatherings': ['本周会议', 'Gatherings this week'],
  'letter.tasks': ['要办的事', 'Tasks'],
  'letter.duties': ['两周内到期、尚未安排的义务', 'Duties that fall due within two weeks and are not planned'],
  'letter.at': ['{day} {weekday} {time}', '{weekday} {day}, {time}'],
  'letter.until': ['最晚 {day} {weekday}', 'by {weekday} {day}'],
  'letter.overdue': ['{day} 已过期', 'was due on {day}'],
  'letter.chair': ['（由您主持）', ' (you chair it)'],
  'letter.recorder': ['（由您记录）', ' (you record it)'],
  'letter.more': ['另有 {count} 件。', 'And {count} more.'],
  'letter.why': [
    '您选了每周一封，所以收到这封信；没有事的那周不发。改地址或不再收：{link}',
    'You asked for one letter a week; a week with nothing to say brings none. Another address, or no more letters: {link}',
  ],
  'notice.subject': ['会议通知：{title}', 'Notice: {title}'],
  'notice.why': [
    '您选了会议通知也发邮件，所以收到这封信。改地址或不再收：{link}',
    'You asked for notices of gatherings by letter. Another address, or no more letters: {link}',
  ],
  'letter.open': ['打开雁阵', 'Open Yanzhen'],
  'trial.subject': ['雁阵：试发信', 'Yanzhen: a trial letter'],
  'trial.body': [
    '收得到这封信，每周一的周报就会寄到这里。',
    'Since this letter arrived, the weekly one will arrive here on Mondays.',
  ],
})
