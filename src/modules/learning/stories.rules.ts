import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { plain } from '#modules/people/hanzi.rules.ts'

export interface Cue {
  /** Seconds from the beginning of the sound. */
  readonly from: number
  readonly until: number
  readonly text: string
}

export interface Transcript {
  readonly text: string
  /** Null for plain words without times. */
  readonly cues: readonly Cue[] | null
}

/** A transcript as it was typed or brought: WebVTT by its first word, plain words otherwise. */
export function readTranscript(brought: string): Transcript {
  const lines = brought.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (!/^WEBVTT(\s|$)/.test(lines)) return { text: lines.trim(), cues: null }
  const cues = lines.split(/\n{2,}/).flatMap(cueOf)
  return { text: cues.map(({ text }) => text).join('\n'), cues }
}

const span = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})/

function cueOf(block: string): Cue[] {
  const lines = block.split('\n')
  const at = lines.findIndex((line) => span.test(line))
  const times = span.exec(lines[at] ?? '')
  const text = lines
    .slice(at + 1)
    .join('\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim()
  if (!times || text === '') return []
  const seconds = (from: number) => {
    const [hours, minutes, whole, thousandths] = times.slice(from, from + 4).map((part) => Number(part ?? 0))
    return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (whole ?? 0) + (thousandths ?? 0) / 1000
  }
  return [{ from: seconds(1), until: seconds(5), text }]
}

/** Written again as WebVTT, so that what is put right keeps its times. */
export function asVtt(cues: readonly Cue[]): string {
  const clock = (seconds: number) => {
    const thousandths = Math.round(seconds * 1000)
    const two = (part: number) => String(part).padStart(2, '0')
    const whole = Math.floor(thousandths / 1000)
    return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(thousandths % 1000).padStart(3, '0')}`
  }
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    'WEBVTT',
    ...cues.map(({ from, until, text }) => `${clock(from)} --> ${clock(until)}\n${escaped(text)}`),
  ].join('\n\n')
}

/** For comparing only: simplified, lower case, without spaces and punctuation. */
function bare(text: string): string {
  return plain(text).replace(/[\p{P}\p{S}]/gu, '')
}

/** What is kept beside a story so that it is found by two characters of it, as people are by their names. */
export function indexStory(texts: readonly string[]): { text: string; grams: string[] } {
  const text = texts.map(bare).filter(Boolean).join(' ')
  return { text, grams: [...new Set(runsOf(text).flatMap((run) => [...run, ...pairsOf(run)]))] }
}

/** What is sought: every word of it must occur in the text, and its pairs of characters in the index. Null when nothing is. */
export function seekStory(typed: string): { grams: string[]; pieces: string[] } | null {
  const pieces = typed.split(/\s+/).map(bare).filter(Boolean)
  if (pieces.length === 0) return null
  const grams = pieces.flatMap(runsOf).flatMap((run) => (run.length === 1 ? run : pairsOf(run)))
  return { grams: [...new Set(grams)], pieces }
}

const runsOf = (text: string): string[][] => (text.match(/\p{Script=Han}+/gu) ?? []).map((run) => [...run])
const pairsOf = (run: readonly string[]): string[] => run.slice(1).map((next, at) => `${run[at]}${next}`)

/** The words around what was sought, in the transcript; null when it stands elsewhere. */
export function wordsAround(transcript: string, typed: string, around = 18): string | null {
  const [piece] = seekStory(typed)?.pieces ?? []
  if (!piece) return null
  const characters = [...transcript.replace(/\s+/g, ' ')]
  const known = new Map<string, string>()
  const bareOf = (character: string) => {
    const found = known.get(character) ?? bare(character)
    known.set(character, found)
    return found
  }
  // Where in the transcript each sign of its bare text stands.
  const places = characters.flatMap((character, at) => [...bareOf(character)].map(() => at))
  const text = characters.map(bareOf).join('')
  const at = text.indexOf(piece)
  if (at < 0) return null
  const before = [...text.slice(0, at)].length
  const [first, last] = [places[before] ?? 0, places[before + [...piece].length - 1] ?? 0]
  const [from, until] = [Math.max(0, first - around), last + 1 + around]
  const words = characters.slice(from, until).join('').trim()
  return `${from > 0 ? '…' : ''}${words}${until < characters.length ? '…' : ''}`
}

/** Told and agreed to by now. The page asks before the server does. */
export function mayKeepStory(
  { toldOn, consentedOn }: { toldOn: Day; consentedOn: Day },
  today: Day,
): Decision<undefined, 'learning.told-later' | 'learning.consent-later'> {
  if (toldOn > today) return no('learning.told-later', { toldOn })
  if (consentedOn > today) return no('learning.consent-later', { consentedOn })
  return yes()
}
