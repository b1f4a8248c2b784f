import { texts } from '#core/texts.ts'

export default texts({
  title: ['快捷键', 'Keys'],
  find: ['查找', 'Search'],
  keys: ['这张表', 'This list'],
  tab: ['到下一处', 'To the next control'],
  arrows: ['在格中移动', 'Move inside a grid'],
  space: ['打勾', 'Tick'],
  enter: ['打开、确定', 'Open, confirm'],
  escape: ['关闭，回到原处', 'Close and return'],
})
