import { texts } from '#core/texts.ts'

/** Words of typing in a signed sheet. */
export const sheetTexts = texts({
  open: ['签到表录入', 'Type in the sheet'],
  title: ['录入签到表', 'Type in the signed sheet'],
  numbers: ['没有签名的序号', 'Numbers that did not sign'],
  numbersNote: [
    '序号同打印的签到表，空格隔开，可写 20-22；其余都到会。只写序号：依排班或已知的情况，都没有则记缺席',
    'Numbers as on the printed sheet, blanks between, 20-22 too; everyone else was there. A number alone: as the rota or the record has it, otherwise absent',
  ],
  letters: ['序号后的字母', 'Letters behind a number'],
  'fault.unread': ['看不懂「{text}」', 'Cannot read “{text}”'],
  'fault.no-such-number': ['「{text}」不在 1 至 {last} 之内', '“{text}” is not within 1 to {last}'],
  'fault.twice': ['「{text}」重复了', '“{text}” is named twice'],
  preview: ['将写入', 'To be written'],
  came: ['到会 {count} 人', '{count} here'],
  stays: ['与已登记的相同，不用写', 'As recorded already: nothing to write'],
  changes: ['改动 {count} 人', '{count} change'],
  list: ['逐人', 'One by one'],
  listNote: [
    '方向键移动，回车或空格为到会，字母记原因并到下一人',
    'Arrows move, Enter or Space: here, a letter gives the reason and goes on',
  ],
  line: ['{number} {name}：{mark}', '{number} {name}: {mark}'],
  was: ['原为{mark}', 'was {mark}'],
  write: ['写入', 'Write'],
  key: ['Ctrl+Enter', 'Ctrl+Enter'],
  written: ['已按签到表写入 {count} 人', '{count} written from the sheet'],
  undo: ['撤回这次录入', 'Undo'],
  undone: ['已撤回，恢复为录入之前', 'Undone: as it was before'],
})
