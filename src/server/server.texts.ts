import { texts } from '#core/texts.ts'

/** Sentences for what the server itself answers, before any module is asked. */
export const serverTexts = texts({
  'core.unknown-operation': ['没有「{name}」这项操作。', 'There is no operation “{name}”.'],
  'core.malformed': [
    '请求有误：{where}，{fault}（共 {faults} 处）。',
    'The request is malformed: {where}, {fault} ({faults} in all).',
  ],
  'core.too-large': ['文件过大，最多 {limitMb} MB。', 'Too large: at most {limitMb} MB.'],
  'core.uploads-waiting': [
    '已有 {most} 张图片还没有用上。先把它们放进记录，或明天再传。',
    '{most} pictures are waiting to be used: add them to a record first, or try again tomorrow.',
  ],
  'core.file-unsupported': [
    '这不是可以存放的文件。可以存放：图片（JPEG、PNG、WebP）、PDF、Word、Excel、PPT（docx、xlsx、pptx）、录音（mp3、m4a、ogg、wav）、UTF-8 文本（txt、vtt）。以内容为准，不看文件名。',
    'Not a file that is kept here. Kept are pictures (JPEG, PNG, WebP), PDF, Word, Excel and PowerPoint (docx, xlsx, pptx), recordings (mp3, m4a, ogg, wav) and UTF-8 text (txt, vtt); the content decides, not the name.',
  ],
  'core.file-broken': ['图片不完整或已损坏，请换一张。', 'The picture is broken or cut off: choose another.'],
  'core.file-macros': [
    '文件里带有宏程序，不存放。请另存为不带宏的文件。',
    'The paper carries macros and is not kept. Save it without them.',
  ],
  'core.file-empty': ['文件是空的。', 'The file is empty.'],
  'core.file-cut': [
    '文件没有传完，什么都没有留下，请再传一次。',
    'The file did not come in whole; nothing was kept. Send it again.',
  ],
  'core.file-not-kept': [
    '服务器存不下这个文件（磁盘已满或不可写），什么都没有留下。请告知管理员。',
    'The server has no room for the file or cannot write it; nothing was kept. Tell the administrator.',
  ],
  'core.file-missing': [
    '文件的内容不在服务器的文件夹里，请管理员从备份恢复。',
    'The content is not in the server’s folder: the administrator can bring it back from the backup.',
  ],
  'core.file-marked': [
    '先确认文件没有密级标志，也不是内部文件。涉密文件和内部文件不得上传。',
    'First confirm that the file bears no security mark and is no internal paper. Such papers are never uploaded.',
  ],
  'core.foreign-request': ['请求来自别的网站，已拒绝。', 'The request came from another site and was refused.'],
  'core.fault': [
    '程序出错，未作任何改动，请重试；仍不行请告知管理员。',
    'Something broke; nothing was changed. Try again, then tell the administrator.',
  ],
  'core.unknown-address': ['没有这个地址：{path}。', 'No such address: {path}.'],
  'identity.sign-in-first': ['请先登录。', 'Please sign in first.'],
  'identity.not-permitted': ['您的职务不含这项操作。', 'Your office does not include this.'],
})
