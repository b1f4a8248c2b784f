import type { Numbers } from '#core/decision.ts'
import { type Language, say } from '#core/texts.ts'
import type { Instance } from './instance.ts'
import { conflictTexts, reasonTexts } from './planning.texts.ts'

/** Names of an instance's sessions, posts and people as they stand in sentences of one language. */
export interface Words {
  say(key: keyof typeof conflictTexts, numbers?: Numbers): string
  session(id: string): string
  sessions(ids: readonly string[]): string
  person(id: string): string
  people(ids: readonly string[]): string
  post(id: string): string
  reason(code: keyof typeof reasonTexts): string
  /** As a sentence begins. */
  opening(text: string): string
  readonly comma: string
}

/** More names than this are counted instead. */
const mostNamed = 6

export function wordsOf(instance: Instance, language: Language): Words {
  const name = <T extends { readonly id: string }>(list: readonly T[], show: (one: T) => string) => {
    const names = new Map(list.map((one) => [one.id, show(one)]))
    return (id: string) => names.get(id) ?? id
  }
  const tell: Words['say'] = (key, numbers) => say(conflictTexts, key, language, numbers)
  const session = name(instance.sessions, ({ label }) => label)
  const person = name(instance.people, (one) => one.name)
  const comma = language === 'zh' ? '、' : ', '
  const listed = (ids: readonly string[], show: (id: string) => string) => ids.slice(0, mostNamed).map(show).join(comma)
  return {
    say: tell,
    session,
    sessions: (ids) => {
      const sessions = listed(ids, session)
      return ids.length > mostNamed ? tell('andMore', { sessions, count: ids.length }) : sessions
    },
    person,
    people: (ids) => {
      const people = listed(ids, person)
      return ids.length > mostNamed ? tell('morePeople', { people, count: ids.length }) : people
    },
    post: name(instance.posts, (one) => one.name),
    reason: (code) => say(reasonTexts, code, language),
    opening: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
    comma: language === 'zh' ? '，' : ', ',
  }
}
