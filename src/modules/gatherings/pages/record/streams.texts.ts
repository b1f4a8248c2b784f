import { texts } from '#core/texts.ts'

/** Words of what was learned at a gathering, by the streams of the branch. */
export const streamTexts = texts({
  title: ['学习类别', 'Stream of learning'],
  none: ['未归类', 'none yet'],
  choose: ['归入', 'File under'],
  done: ['已归类', 'Filed'],
})
