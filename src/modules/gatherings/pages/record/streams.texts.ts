import { texts } from '#core/texts.ts'

/** Words of what was learned at a gathering, by the streams of the branch. */
export const streamTexts = texts({
  title: ['学习方向', 'Stream of learning'],
  none: ['未标方向', 'none yet'],
  choose: ['标方向', 'File under'],
  done: ['已标方向', 'Filed'],
})
