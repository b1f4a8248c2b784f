import { texts } from '#core/texts.ts'

/** Words of what the last gathering handed out. */
export const followUpTexts = texts({
  title: ['上次议定事项落实情况', 'What was decided last time'],
  agendaTitle: ['上次议定事项落实情况', 'What became of what was decided last time'],
  note: ['{open} 件未办结，{done} 件已办结', '{open} open, {done} done'],
  offer: ['上次议定的事还有 {open} 件没办结', '{open} decided last time are still open'],
  put: ['列为第一项议题', 'Make it the first item'],
  text: ['事项', 'Task'],
  owner: ['办理人', 'Owner'],
  due: ['期限', 'Due'],
  state: ['落实', 'State'],
  from: ['哪次会议', 'Gathering'],
  'state.open': ['未办结', 'Open'],
  'state.done': ['已办结', 'Done'],
  'state.dropped': ['已撤销', 'Dropped'],
})
