import type { Numbers } from './decision.ts'

/** The two languages every sentence is written in. Chinese first. */
export type Language = 'zh' | 'en'

/** Sentences by key, each `[zh, en]`, with `{name}` where a number or a name goes. */
export type Texts<Key extends string = string> = Readonly<Record<Key, readonly [zh: string, en: string]>>

/** Declares the texts of a module, keeping its keys as a closed set. */
export function texts<const Key extends string>(sentences: Texts<Key>): Texts<Key> {
  return sentences
}

/** The sentence for a key in a language, its placeholders filled from `numbers`. A placeholder without a number stays visible. */
export function say<Key extends string>(
  sentences: Texts<Key>,
  key: Key,
  language: Language,
  numbers: Numbers = {},
): string {
  const [zh, en] = sentences[key]
  const sentence = language === 'zh' ? zh : en
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(numbers[name] ?? placeholder))
}
