import { texts } from '#core/texts.ts'

/** Words of templates. */
export const templateTexts = texts({
  title: ['会议模板', 'Templates'],
  note: ['常开的会照模板填：用途、时长、会场、议题', 'Fill in a gathering like these: purposes, length, room, agenda'],
  none: [
    '还没有模板。打开一次开得好的会议，在“更多”里“存为模板”，或在这里新建。',
    'No template yet. Open a gathering that went well and keep it as a template under “More”, or make one here.',
  ],
  add: ['新建模板', 'New template'],
  keep: ['存为模板', 'Keep as a template'],
  amend: ['修改模板', 'Change the template'],
  name: ['名称', 'Name'],
  unit: ['所属组织', 'Belongs to'],
  purposes: ['用途', 'Purposes'],
  minutes: ['通常多长（分钟）', 'Usual length (minutes)'],
  minutesShort: ['{minutes} 分钟', '{minutes} min'],
  venue: ['会场', 'Venue'],
  noVenue: ['不定', 'Not fixed'],
  place: ['其他地点', 'Another place'],
  recorder: ['记录人', 'Recorder'],
  agenda: ['议题', 'Agenda'],
  items: ['{count} 项', '{count}'],
  save: ['保存', 'Save'],
  saved: ['模板已保存。', 'The template is kept.'],
  retire: ['停用', 'Retire'],
  retireTitle: ['停用这个模板？', 'Retire this template?'],
  retireWords: [
    '停用后不再供选用；用它召集的会议和固定日程不受影响。',
    'It is not offered any more; gatherings and series made with it stay as they are.',
  ],
  retired: ['已停用', 'Retired'],
  change: ['修改', 'Change'],
  choose: ['套用模板', 'Use a template'],
  chosen: ['已照模板“{name}”填好。', 'Filled in from the template “{name}”.'],
})
