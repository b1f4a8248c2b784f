import { pinyin } from 'pinyin-pro'
import { isHan, plain } from './hanzi.rules.ts'

/** What is kept beside a name so that it sorts by pinyin and is found by part, by pinyin and by initials. */
export interface NameIndex {
  /** Syllables without tones, surnames read as surnames: 'shan xiong xin'. */
  readonly pinyin: string
  /** Plain name, joined pinyin, initials. The first word is what an import compares. */
  readonly text: string
  readonly grams: string[]
}

/** Longer Latin beginnings are left to the recheck against `text`. */
const longestGram = 12

/**
 * Indexes a name. Trigrams cannot serve two Chinese characters; here every character and pair of characters is a gram,
 * and so is every beginning of the pinyin or the initials at a syllable, so that a search is one or two exact keys.
 */
export function indexName(name: string): NameIndex {
  const syllables = syllablesOf(name)
  const initials = syllables.map((syllable) => [...syllable][0] ?? '').join('')
  const readings = [syllables, syllables.map((syllable) => syllable.replace(/^([ln])v/, '$1u'))]
  const grams = new Set<string>(hanGrams([...plain(name)].filter(isHan)))
  for (const reading of readings) for (const gram of beginnings(reading)) grams.add(gram)
  for (const gram of beginnings([...initials])) grams.add(gram)
  const joined = new Set([plain(name), ...readings.map((reading) => reading.join('')), initials])
  return { pinyin: syllables.join(' '), text: [...joined].filter(Boolean).join(' '), grams: [...grams] }
}

function syllablesOf(name: string): string[] {
  const read = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' })
  const words = read.flatMap((part) => part.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(Boolean)
  return words.length ? words : [plain(name) || name.toLowerCase()]
}

function hanGrams(characters: readonly string[]): string[] {
  return characters.flatMap((character, place) => [
    character,
    ...characters.slice(place + 1, place + 2).map((next) => character + next),
  ])
}

function beginnings(syllables: readonly string[]): string[] {
  return syllables.flatMap((_, start) => {
    const rest = [...syllables.slice(start).join('')].slice(0, longestGram)
    return rest.map((_letter, length) => rest.slice(0, length + 1).join(''))
  })
}

/** A search as keys of the index (all must be there) and the pieces that must occur in the text. Null when nothing is asked. */
export interface NameSearch {
  readonly grams: string[]
  readonly pieces: string[]
}

export function readSearch(typed: string): NameSearch | null {
  const pieces = plain(typed).match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
  if (pieces.length === 0) return null
  const grams = pieces.flatMap((piece) => {
    const characters = [...piece]
    if (!isHan(piece)) return [characters.slice(0, longestGram).join('')]
    return characters.length === 1 ? characters : hanGrams(characters).filter((gram) => [...gram].length === 2)
  })
  return { grams: [...new Set(grams)], pieces }
}
