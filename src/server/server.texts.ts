import { texts } from '#core/texts.ts'

/** Sentences for what the server itself answers, before any module is asked. */
export const serverTexts = texts({
  'core.unknown-operation': ['没有「{name}」这项操作。', 'There is no operation “{name}”.'],
  'core.malformed': [
    '请求有误：{where}，{fault}（共 {faults} 处）。',
    'The request is malformed: {where}, {fault} ({faults} in all).',
  ],
  'core.too-large': ['文件过大，最多 {limitMb} MB。', 'Too large: at most {limitMb} MB.'],
  'core.foreign-request': ['请求来自别的网站，已拒绝。', 'The request came from another site and was refused.'],
  'core.fault': [
    '程序出错，未作任何改动，请重试；仍不行请告知管理员。',
    'Something broke; nothing was changed. Try again, then tell the administrator.',
  ],
  'core.unknown-address': ['没有这个地址：{path}。', 'No such address: {path}.'],
  'identity.sign-in-first': ['请先登录。', 'Please sign in first.'],
  'identity.not-permitted': ['您的职务不含这项操作。', 'Your office does not include this.'],
})
