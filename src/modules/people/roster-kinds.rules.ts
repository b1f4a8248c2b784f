import { plain } from './hanzi.rules.ts'
import type { PartyKind } from './roster-stages.rules.ts'

const kindWords: readonly [PartyKind, RegExp][] = [
  ['none', /^(群众|普通群众|共青团员|团员|无党派.*|.*民主党派.*|非党员?|否|none|non-?member|no)$/],
  ['probationary', /预备|probation/],
  ['prospective', /发展对象|prospective/],
  ['activist', /积极分子|activist/],
  ['applicant', /申请|applicant/],
  [
    'full',
    /^(中共)?(正式)?(党员|中共党员|共产党员|中国共产党党员|正式)$|正式党员|^(full|fullmember|member|partymember|是|yes)$/,
  ],
]

/** How a roster says it: 正式, 中共预备党员, 群众, full member. Null: not a word we know. */
export function readKind(text: string): PartyKind | null {
  const word = plain(text)
  return kindWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
