import { type Answer, ask, type QuestionName, type SettingValue } from '#regulations/index.ts'

interface Case {
  readonly id: string
  readonly question: QuestionName
  readonly on: string
  readonly given: Readonly<Record<string, unknown>>
  readonly settings?: Readonly<Record<string, SettingValue>>
  readonly note?: string
}

export interface WorkedCase extends Case {
  readonly answer: Answer
}

// Part of this page's own script: nobody loads them who does not open a question.
const files = import.meta.glob('../../../../examples/regulations/*.json', { eager: true, import: 'default' })
const cases = Object.values(files as Readonly<Record<string, readonly Case[]>>).flat()

/** The worked cases of a question with the answers given now. */
export function casesOf(question: QuestionName): WorkedCase[] {
  return cases
    .filter((one) => one.question === question)
    .map((one) => ({ ...one, answer: ask(question, one.given as never, one.on, one.settings) as Answer }))
}
