import { texts } from '#core/texts.ts'

/** `{words}` is the author's own, in the reader's language. */
export const localTexts = texts({
  'local.tightened': [
    '本地规定从严：{words}（第 {version} 版）。',
    'Made stricter by a local rule: {words} (version {version}).',
  ],
  'local.reminder': ['本地提醒：{words}。', 'Local reminder: {words}.'],
})

/** Why a local pack cannot stand. */
export const localRefusals = texts({
  'local.ends-before-it-begins': [
    '失效日 {until} 不晚于生效日 {from}。',
    'It ends on {until}, not after it begins on {from}.',
  ],
  'local.unknown-rule': ['没有规则 {rule}，或它在生效日不存在。', 'There is no rule {rule} on the day it begins.'],
  'local.not-to-be-tightened': [
    '{rule} 的 {term} 不能由本地规定改动。',
    '{term} of {rule} cannot be changed by a local pack.',
  ],
  'local.loosens': [
    '本地规定不能放宽 {rule}：{term} 全国为 {national}，这里是 {local}。',
    'A local pack cannot loosen {rule}: {term} is {national} nationally, {local} here.',
  ],
  'local.no-whole-number': [
    '{rule} 的 {term} 应为不小于 1 的整数，这里是 {local}。',
    '{term} of {rule} has to be a whole number of at least 1, here it is {local}.',
  ],
  'local.unknown-question': ['没有问题 {question}。', 'There is no question {question}.'],
  'local.unknown-setting': ['{question} 没有设置项 {setting}。', '{question} has no setting {setting}.'],
  'local.setting-of-another-kind': [
    '{question} 的 {setting} 应当是另一种值（是否、数字或文字）。',
    '{setting} of {question} wants a value of another kind (yes or no, a number, a word).',
  ],
  'local.loosens-setting': [
    '{question} 的 {setting} 只能从严：默认 {standard}，这里是 {local}。',
    '{setting} of {question} may only be made stricter: the default is {standard}, here it is {local}.',
  ],
})
