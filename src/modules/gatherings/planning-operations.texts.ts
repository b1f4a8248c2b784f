import { texts } from '#core/texts.ts'

/** Words for templates, series and calendar files, as the record chain names them. */
export const planningOperationTexts = texts({
  'gatherings.save-template': ['保存会议模板', 'Keep a template'],
  'gatherings.retire-template': ['停用会议模板', 'Retire a template'],
  'gatherings.save-series': ['保存固定日程', 'Keep a series'],
  'gatherings.end-series': ['结束固定日程', 'End a series'],
  'gatherings.convene-series': ['按固定日程召集', 'Convene months of a series'],
  'gatherings.download-calendar': ['下载日历文件', 'Download a calendar file'],
})
