import { texts } from '#core/texts.ts'

export default texts({
  numbers: ['人数从何而来', 'Where the numbers come from'],
  wouldChange: ['什么会改变结论', 'What would change it'],
  follows: ['由此产生', 'What follows'],
  stillPasses: ['仍通过', 'Still passed'],
  holds: ['成立', 'Holds'],
  fails: ['不成立', 'Does not hold'],
  unsure: ['待核', 'To be checked'],
  national: ['全国', 'National'],
  local: ['本地', 'Local'],
  setting: ['本支部设置', 'Branch setting'],
  stop: ['。', '. '],
  design: ['设计', 'Design'],
})
