import { z } from 'zod'
import {
  isQuestion,
  nearestQuestion,
  type QuestionName,
  questions,
  type Settings,
  type SettingValue,
} from '#regulations/index.ts'
import { day, givenOf } from '#regulations/regulations.contract.ts'

const form = z.strictObject({
  question: z.string(),
  on: day,
  given: z.record(z.string(), z.unknown()),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
})

/** One question as it can be put to the regulations. */
export interface Asked {
  readonly question: QuestionName
  readonly on: string
  readonly given: never
  readonly settings: Readonly<Record<string, SettingValue>>
}

/** Something that cannot be asked, with the place it stands: `[2].given.present`. */
export interface Fault {
  readonly path: string
  readonly fault: string
}

/** Reads one question or an array of them out of parsed JSON, or says everything that is wrong with it. */
export function questionsIn(
  input: unknown,
): { readonly asked: readonly Asked[] } | { readonly faults: readonly Fault[] } {
  const checked = Array.isArray(input) ? input.map((one, at) => check(one, `[${at}]`)) : [check(input, '')]
  const faults = checked.flatMap((one) => (Array.isArray(one) ? one : []))
  return faults.length > 0 ? { faults } : { asked: checked as Asked[] }
}

/** The sentence for a name that is no question, with the one that was probably meant. */
export function unknownQuestion(name: string): string {
  const nearest = nearestQuestion(name)
  return `没有「${name}」这个问题，是不是「${nearest}」？There is no question “${name}”. Did you mean “${nearest}”?`
}

function check(one: unknown, place: string): Asked | Fault[] {
  const outer = faultsOf(form, one, place)
  if (outer.length > 0) return outer
  const { question, on, given, settings = {} } = form.parse(one)
  if (!isQuestion(question)) return [{ path: join(place, 'question'), fault: unknownQuestion(question) }]
  const inner = [
    ...faultsOf(givenOf[question], given, join(place, 'given')),
    ...settingFaults(questions[question].settings, settings, join(place, 'settings')),
  ]
  return inner.length > 0 ? inner : { question, on, given: givenOf[question].parse(given) as never, settings }
}

const languages = [z.locales.zhCN(), z.locales.en()]

/** Each fault in both languages. */
export function faultsOf(schema: z.ZodType, value: unknown, place: string): Fault[] {
  const [zh = [], en = []] = languages.map(({ localeError }) => {
    const parsed = schema.safeParse(value, { error: localeError })
    return parsed.success ? [] : parsed.error.issues
  })
  return en.map(({ path, message }, at) => {
    const chinese = zh[at]?.message ?? message
    return { path: join(place, ...path), fault: chinese === message ? message : `${chinese} ${message}` }
  })
}

function settingFaults(known: Settings, chosen: Asked['settings'], place: string): Fault[] {
  return Object.entries(chosen).flatMap(([name, value]) => {
    const { default: standard, choices } = known[name] ?? {}
    const path = join(place, name)
    if (standard === undefined) {
      const names = Object.keys(known).join(', ') || '无 none'
      return [{ path, fault: `没有这个设置，有的是：${names}。No such setting; there are: ${names}.` }]
    }
    const needed = typeof standard
    if (choices && !choices.includes(value)) return [{ path, fault: `只能是 one of: ${choices.join(', ')}` }]
    if (typeof value === needed) return []
    return [{ path, fault: `应为 ${needed}，如 ${standard}。Has to be a ${needed} such as ${standard}.` }]
  })
}

/** `[2]`, `given`, `pay`, 0, `fen` → `[2].given.pay[0].fen`. */
function join(place: string, ...path: readonly PropertyKey[]): string {
  return path.reduce<string>((whole, step) => {
    if (typeof step === 'number') return `${whole}[${step}]`
    return whole ? `${whole}.${String(step)}` : String(step)
  }, place)
}
