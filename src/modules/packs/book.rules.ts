import type { Day } from '#core/day.ts'
import { calendarQuestions } from '#regulations/calendar/questions.rules.ts'
import { consequenceQuestions } from '#regulations/consequences/questions.rules.ts'
import { duesQuestions } from '#regulations/dues/questions.rules.ts'
import { electionQuestions } from '#regulations/elections/questions.rules.ts'
import { citationOf, type Instrument, type InstrumentId, instruments, lawOn, ruleNames } from '#regulations/index.ts'
import { lifeQuestions } from '#regulations/life/questions.rules.ts'
import { limitQuestions } from '#regulations/limits/questions.rules.ts'
import { meetingQuestions } from '#regulations/meetings/questions.rules.ts'
import { numbersOf } from '#regulations/numbers.rules.ts'
import { organisationQuestions } from '#regulations/organisation/questions.rules.ts'
import type { Provision, RuleId } from '#regulations/provision.rules.ts'
import { type QuestionName, questions } from '#regulations/questions.rules.ts'
import { recruitingQuestions } from '#regulations/recruiting/questions.rules.ts'
import { regulationsTexts, type TextKey } from '#regulations/regulations.texts.ts'
import { standingQuestions } from '#regulations/standing/questions.rules.ts'
import { transferQuestions } from '#regulations/transfers/questions.rules.ts'
import { voteQuestions } from '#regulations/votes/questions.rules.ts'

/** The chapters of the book, in the order of the work, each with its questions. */
export const chapters = [
  chapter('organisation', organisationQuestions),
  chapter('meetings', meetingQuestions),
  chapter('votes', voteQuestions),
  chapter('elections', electionQuestions),
  chapter('life', lifeQuestions),
  chapter('recruiting', recruitingQuestions),
  chapter('standing', standingQuestions),
  chapter('dues', duesQuestions),
  chapter('transfers', transferQuestions),
  chapter('consequences', consequenceQuestions),
  chapter('calendar', calendarQuestions),
  chapter('limits', limitQuestions),
] as const

function chapter<const Key extends string>(key: Key, family: object) {
  return { key, questions: Object.keys(family) as QuestionName[] }
}

export type ChapterKey = (typeof chapters)[number]['key']

export function chapterOf(question: QuestionName): ChapterKey {
  return chapters.find((one) => one.questions.includes(question))?.key ?? 'calendar'
}

/** The key of the sentence that says what a question asks. */
export function asksKey(question: QuestionName): TextKey {
  return `question.${question}` as TextKey
}

/** A rule as it stands on a day; without a provision where no text in force carries it. */
export interface RuleThen {
  readonly rule: RuleId
  readonly provision: Provision | undefined
}

export function rulesOf(question: QuestionName, on: Day): RuleThen[] {
  const law = lawOn(on)
  return questions[question].rules.map((rule: RuleId) => ({ rule, provision: law[rule] }))
}

export interface Found {
  readonly question: QuestionName
  /** The rules that answer to the words; none where the question itself does. */
  readonly rules: readonly RuleThen[]
}

/**
 * Questions found by what they ask, or by the rules they apply: a rule’s id, its name, its article (第十一条, 第 11 条, art. 11), the
 * title of its text, what its numbers say. Every word has to be found. Those that a rule leads to first, the leading rule’s on top.
 */
export function findIn(text: string, on: Day): Found[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const holds = (hay: string) => words.every((word) => hay.includes(word))
  const law = lawOn(on)
  const known = new Map<RuleId, boolean>()
  const answers = (rule: RuleId) => {
    const before = known.get(rule)
    const now = before ?? holds(hayOf(rule, law[rule]))
    if (before === undefined) known.set(rule, now)
    return now
  }
  const found = chapters.flatMap(({ questions: names }) =>
    names.flatMap((question): (Found & { leads: boolean })[] => {
      const all: readonly RuleId[] = questions[question].rules
      const rules = all.filter(answers).map((rule) => ({ rule, provision: law[rule] }))
      if (rules.length === 0 && !holds(plain(`${question} ${regulationsTexts[asksKey(question)].join(' ')}`))) return []
      return [{ question, rules, leads: answers(all[0] as RuleId) }]
    }),
  )
  return found
    .sort((one, other) => Number(other.leads) - Number(one.leads))
    .map(({ question, rules }) => ({ question, rules }))
}

function hayOf(rule: RuleId, provision: Provision | undefined): string {
  const parts = [rule, rule.replaceAll('-', ''), ...ruleNames[rule]]
  if (provision) {
    const { instrument, article, ...rest } = provision
    parts.push(citationOf(provision, 'zh'), citationOf(provision, 'en'), article ? `第${article}条` : '', instrument)
    for (const language of ['zh', 'en'] as const) parts.push(...numbersOf(rule, { ...rest }, language))
  }
  return plain(parts.join(' '))
}

/** As it is searched: small letters, and no space where Chinese and digits meet. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/第\s*(\d+)\s*条/g, '第$1条')
    .trim()
}

export type InstrumentState = 'in-force' | 'superseded' | 'to-come'

export interface InstrumentThen extends Instrument {
  readonly id: InstrumentId
  readonly state: InstrumentState
  /** The text of its family that took its place. */
  readonly by: InstrumentId | null
  /** How many rules it carries that day; of one not in force, how many it carried or will. */
  readonly rules: number
}

/** The texts as they stand on a day: those in force, those that will be, those another took the place of. */
export function instrumentsOn(on: Day): InstrumentThen[] {
  const order: readonly InstrumentState[] = ['in-force', 'to-come', 'superseded']
  return (Object.entries(instruments) as [InstrumentId, Instrument][])
    .map(([id, text]) => {
      const state = on < text.from ? 'to-come' : text.until !== null && text.until <= on ? 'superseded' : 'in-force'
      return { ...text, id, state, by: successorOf(text), rules: carried(id, text, on) } as const
    })
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
}

function successorOf({ family, until }: Instrument): InstrumentId | null {
  const all = Object.entries(instruments) as [InstrumentId, Instrument][]
  return all.find(([, other]) => until !== null && other.family === family && other.from === until)?.[0] ?? null
}

/** Of two texts that carry one rule on a day only one speaks: the rule is counted with that one. */
function carried(id: InstrumentId, { from, until }: Instrument, on: Day): number {
  const day = on < from || (until !== null && until <= on) ? from : on
  return Object.values(lawOn(day)).filter((provision) => provision?.instrument === id).length
}
