import { texts } from '#core/texts.ts'

export const uploadTexts = texts({
  unmarked: ['无密级标志，不是内部文件', 'It bears no security mark and is no internal paper'],
  marked: [
    '文件名里有「{mark}」。涉密文件和内部文件不得上传；确实不是的，才打勾。',
    'The name holds “{mark}”. Classified and internal papers are never uploaded; tick only if it is none.',
  ],
  sending: ['正在上传 {name}', 'Sending {name}'],
  share: ['{share}%', '{share}%'],
  sent: ['已传好：{name}', 'Sent: {name}'],
  stripped: ['存放前去除拍摄地点、时间和设备', 'Where, when and with what it was taken is removed before it is kept'],
})
