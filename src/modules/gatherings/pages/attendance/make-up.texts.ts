import { texts } from '#core/texts.ts'

/** Words about those who have it to make up. */
export const makeUpTexts = texts({
  missing: ['{count} 人未到，要补课', '{count} were not here and have it to make up'],
  pack: ['打印补课材料', 'Print the make-up pack'],
  packNote: ['记录、决议和各班签名表，可在班前学习时使用', 'Minutes, resolutions and a list to sign by crew'],
  entry: ['登记补课', 'Record what was made up'],
})
