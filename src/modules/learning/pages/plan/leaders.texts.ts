import { texts } from '#core/texts.ts'

/** Words of who leads and gives a lecture (LC-01). */
export const leadersTexts = texts({
  title: ['领导讲党课', 'Lectures by who leads'],
  note: [
    '召集党课时选讲课人的职务，完成记录后计入',
    'Said where the lecture is convened; counted once its record is closed',
  ],
  secretary: ['支部书记{name}讲党课', '{name}, secretary of the branch:'],
  committee: ['党委书记给基层党员讲党课', 'Secretary of the Party committee, to grassroots members:'],
  here: [
    '党委书记本年给本支部讲党课 {count} 次；是否每年至少一次，由上级党委按各支部合计核对。',
    'Lectures the secretary of the Party committee gave this branch: {count}. Whether it is one a year is checked above, over all branches.',
  ],
})
