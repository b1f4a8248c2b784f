import { texts } from '#core/texts.ts'

/** Words of the code shown in the room and entered by oneself. */
export const codeTexts = texts({
  open: ['会场到会码', 'Code in the room'],
  title: ['会场到会码', 'Code in the room'],
  voluntary: [
    '自愿使用：在手机或电脑的「我的」里输入，只记本人到会。不用手机的照常签到或由记录人登记。不取位置。',
    'Of one’s own will: entered under “Mine” on a phone or desk, for oneself alone. Paper and the recorder’s ticks stay. No place is taken.',
  ],
  off: ['现在没有显示到会码。', 'No code is shown now.'],
  minutes: ['有效时间', 'Valid for'],
  minutesOf: ['{count} 分钟', '{count} minutes'],
  show: ['显示到会码', 'Show a code'],
  another: ['换一个码', 'Another code'],
  end: ['停用', 'End it'],
  until: ['有效到 {time}', 'Valid until {time}'],
  entered: ['已输入 {count} 人', '{count} entered'],
  spoken: ['到会码 {code}', 'Code {code}'],
  ask: ['输入会场到会码', 'Enter the code in the room'],
  field: ['到会码', 'Code'],
  send: ['记我到会', 'I am here'],
  done: ['已记您到会', 'You are marked present'],
  cancel: ['不输了', 'Not now'],
  tag: ['码', 'code'],
  tagMeaning: ['本人输入到会码', 'Entered the code himself'],
})
