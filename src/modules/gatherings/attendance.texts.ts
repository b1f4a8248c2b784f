import { texts } from '#core/texts.ts'

/** Refusals about codes in the room, photos and make-up packs; and what the record chain calls their commands. */
export const attendanceRefusals = texts({
  'gatherings.code-over': [
    '到会码已经失效，这次没有记上。请记录人在名单上登记。',
    'The code no longer holds and nothing was recorded. Ask the recorder to mark you.',
  ],
  'gatherings.code-wrong': ['到会码不对，还可以试 {left} 次。', 'That is not the code; {left} more tries.'],
  'gatherings.code-wait': [
    '输错次数过多，{minutes} 分钟后再试，或请记录人登记。',
    'Too many wrong codes: try again in {minutes} minutes, or ask the recorder to mark you.',
  ],
  'gatherings.unknown-photo': ['没有这张照片，或不在您的范围内。', 'No such photo, or out of your reach.'],
  'gatherings.upload-gone': [
    '上传的文件已不在（超过一天，或已用过），请重新上传。',
    'The upload is gone (a day has passed, or it was used): send it again.',
  ],
  'gatherings.not-a-photo': ['这不是照片，只收 JPEG、PNG、WebP。', 'Not a photo: JPEG, PNG or WebP only.'],
  'gatherings.photos-full': [
    '每次活动最多 {most} 张照片，先撤下一张再加。',
    'At most {most} photos a gathering: take one out first.',
  ],
  'gatherings.nobody-missed': ['应到的都到会了，没有人要补课。', 'Everyone due was there: nobody has it to make up.'],
  'gatherings.not-held-yet': ['会还没有开，没有可补的内容。', 'It has not been held yet: there is nothing to make up.'],

  'gatherings.show-code': ['显示到会码', 'Show a code in the room'],
  'gatherings.end-code': ['停用到会码', 'End the code in the room'],
  'gatherings.enter-code': ['本人输入到会码', 'Enter the code for oneself'],
  'gatherings.add-photo': ['添加照片', 'Add a photo'],
  'gatherings.amend-photo': ['修改照片说明', 'Change the caption of a photo'],
  'gatherings.remove-photo': ['撤下照片', 'Take a photo out'],
  'gatherings.show-photo': ['查看照片', 'Look at a photo'],
  'gatherings.print-make-up': ['打印补课材料', 'Print a make-up pack'],
})
