import { texts } from '#core/texts.ts'

/** What the record chain calls each command of this module. */
export const operationTexts = texts({
  'reminders.make-address': ['生成自己的日历地址', 'Make one’s calendar address'],
  'reminders.revoke-address': ['作废自己的日历地址', 'Revoke one’s calendar address'],
  'reminders.choose-digest': ['选择邮件周报', 'Choose the weekly letter'],
  'reminders.send-trial': ['试发邮件', 'Send a trial letter'],
})
