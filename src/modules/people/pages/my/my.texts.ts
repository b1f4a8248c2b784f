import { texts } from '#core/texts.ts'

/** One's own page: what is held about oneself, one's sessions and password. */
export const myTexts = texts({
  title: ['我的', 'My page'],
  note: [
    '系统保存的关于您的内容都在这里，导出的文件里连每一列都有；有误请找书记更正（个人信息保护法第四十四至四十六条）。',
    'What is held about you is here, and in the export to the last column; if it is wrong, ask the secretary to correct it (PIPL art. 44 to 46).',
  ],
  exportMenu: ['导出关于我的全部', 'Export all about me'],
  export: ['导出全部（表格）', 'Export all (xlsx)'],
  exportJson: ['导出全部（JSON）', 'Export all (JSON)'],
  whoCanSee: ['谁能看到我', 'Who can see me'],
  held: ['系统里写着我的每一处', 'Every place that names me'],
  heldNote: ['{tables} 处，共 {rows} 条', 'places: {tables}, rows: {rows}'],
  rows: ['{count} 条', 'rows: {count}'],
  more: ['只列前 {shown} 条，导出的文件里是全部。', 'The first {shown} are shown; the export has all.'],
  as: ['{table}（{column}）', '{table} ({column})'],
  sessions: ['我的登录', 'My sessions'],
  password: ['修改密码', 'Change password'],
  moreSessions: ['另有 {count} 处，较早登录。', '{count} more, opened earlier.'],
  closeOthers: ['退出其他 {count} 处', 'Sign out of {count} others'],
  sessionsClosed: ['其他 {count} 处登录已退出。', '{count} other sessions closed.'],
  sessionClosed: ['该登录已退出。', 'That session is closed.'],
  login: ['账号 {login}', 'Login {login}'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
})
