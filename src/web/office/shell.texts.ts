import { texts } from '#core/texts.ts'

export default texts({
  skip: ['跳到正文', 'Skip to content'],
  home: ['，回首页', 'Yanzhen, home'],
  demo: ['演示', 'Demo'],
  person: ['本人', 'You'],
  sections: ['主导航', 'Sections'],
  pages: ['本栏目各页', 'Pages of this section'],
})
