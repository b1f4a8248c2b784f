import { texts } from '#core/texts.ts'

/** Words of the photos of a gathering. */
export const photoTexts = texts({
  title: ['照片', 'Photos'],
  note: [
    '可不放，最多 {most} 张；存放前去除拍摄地点、时间和设备',
    'None needed, at most {most}; where, when and with what they were taken is removed',
  ],
  none: ['没有照片', 'No photos'],
  add: ['添加照片', 'Add a photo'],
  file: ['照片', 'Photo'],
  caption: ['说明', 'Caption'],
  captionNote: ['照片上是什么，打印时印在下面', 'What it shows; printed below it'],
  printed: ['印在主题党日记录上', 'Print it on the record of the theme day'],
  save: ['保存', 'Save'],
  change: ['修改', 'Change'],
  remove: ['撤下', 'Take out'],
  removeTitle: ['撤下这张照片？', 'Take this photo out?'],
  removeWords: [
    '「{caption}」从记录中撤下，图像不再保留；谁、何时、为什么撤下会留着。',
    '“{caption}” leaves the record and its picture is not kept; who took it out, when and why stays.',
  ],
  reason: ['原因', 'Reason'],
  removed: ['已撤下', 'Taken out'],
  by: ['{name} {day}', '{name}, {day}'],
  removedLine: ['{day} {name}撤下「{caption}」：{reason}', '{day}: {name} took “{caption}” out: {reason}'],
  onPrint: ['印在记录上', 'on the printed record'],
})
