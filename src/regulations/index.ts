/**
 * The regulations as a library: `ask(question, given, on)` answers with the outcome, the numbers, the reasons with their
 * articles, and what would change it. Pure: no clock, no database; runs in Node and in the browser.
 */
export type { Answer, Because, Change, Finding, Outcome, SettingValue } from './answer.rules.ts'
export { ask } from './ask.rules.ts'
export { type Instrument, type InstrumentId, instruments } from './instruments.rules.ts'
export { lawOn, packs } from './law.rules.ts'
export { localRefusals } from './local/local.texts.ts'
export { judgeLocalPack, type LocalPack } from './local/local-pack.rules.ts'
export {
  type Every,
  everyOf,
  firstDayOf,
  isPeriod,
  lastDayOf,
  type Period,
  periodAfter,
  periodOf,
  periodsBetween,
} from './period.rules.ts'
export type { Citation, Kind, Pack, RuleId } from './provision.rules.ts'
export type { Setting, Settings } from './question.rules.ts'
export {
  type GivenOf,
  isQuestion,
  nearestQuestion,
  type QuestionName,
  questions,
  type ValuesOf,
} from './questions.rules.ts'
export { regulationsTexts, type TextKey } from './regulations.texts.ts'
export { ruleNames } from './rule-names.texts.ts'
export { citationOf, periodWords, sentenceOf, titleOf } from './sentences.rules.ts'
