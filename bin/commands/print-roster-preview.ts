import type { Numbers } from '#core/decision.ts'
import { type Language, say } from '#core/texts.ts'
import { importPageTexts } from '#modules/people/pages/import/import.texts.ts'
import { sentenceOfCode, wordOfCode } from '#modules/people/people-words.texts.ts'
import type { Shown } from './import-roster.ts'

type Preview = NonNullable<Shown['preview']>
type Row = Shown['rows'][number]
type Odd = Row['odd'][number]
type PageWord = keyof typeof importPageTexts

const languages = ['zh', 'en'] as const
const counted = ['new', 'changed', 'unchanged', 'question', 'error', 'left-out'] as const
const marks = { error: '×', warning: '!', dropped: '–' } as const

/** The preview as the page of the import says it: the same words and sentences, in both languages. */
export function printRosterPreview(
  preview: Preview,
  changed: readonly Row[],
  odd: readonly Row[],
  written: boolean,
): void {
  const { unit, counts, effectiveOn } = preview
  console.log(unit.name)
  for (const language of languages) console.log(`  ${countsIn(language, counts)}`)
  console.log(`${both('effectiveOn')} ${effectiveOn}`)
  for (const language of languages)
    console.log(`  ${say(importPageTexts, 'effectiveNote', language, { unit: unit.name, since: unit.fromOn })}`)
  part('unknown', preview.unknownNames.map(unknownLine))
  part('notices', preview.notices.map(oddLine))
  part('status.changed', changed.map(changedLine))
  // Names nothing is known under are told once, above, not in each row.
  part(
    'odd',
    odd.flatMap((row) => row.odd.filter(({ code }) => code !== 'odd.place-unknown').map(oddLine)),
  )
  console.log(outcome(preview, written))
}

function countsIn(language: Language, counts: Preview['counts']): string {
  const of = (status: (typeof counted)[number]) => (status === 'left-out' ? counts.leftOut : counts[status])
  const parts = counted.map((status) => `${say(importPageTexts, `status.${status}`, language)} ${of(status)}`)
  return [`${say(importPageTexts, 'status.all', language)} ${counts.rows}`, ...parts].join(
    language === 'zh' ? '，' : ', ',
  )
}

function both(word: PageWord, numbers: Numbers = {}): string {
  return languages.map((language) => say(importPageTexts, word, language, numbers)).join(' ')
}

function part(title: PageWord, lines: readonly string[]): void {
  if (lines.length > 0) console.log([both(title), ...lines.map((line) => `  ${line}`)].join('\n'))
}

function unknownLine({ field, wording, rows, cell }: Preview['unknownNames'][number]): string {
  return `${cell}  ${inBoth((language) => wordOfCode(field, language))}  “${wording}”  ${both('rows')} ${rows}`
}

function oddLine({ cell, severity, code, numbers }: Odd): string {
  return `${marks[severity]} ${cell ?? ''}  ${inBoth((language) => sentenceOfCode(code, language, numbers) ?? code)}`
}

function changedLine({ rowNumber, name, changes }: Row): string {
  const told = changes.map(({ field, from, to }) => {
    const side = (value: string | null) => (value ? wordOfCode(value, 'zh') : '–')
    return `${wordOfCode(field, 'zh')} ${side(from)} → ${side(to)}`
  })
  return `${rowNumber}  ${name}  ${told.join('，')}`
}

function inBoth(said: (language: Language) => string): string {
  return languages.map(said).join(' ')
}

function outcome({ mayConfirm, counts }: Preview, written: boolean): string {
  if (written) return both('written', { created: counts.new, changed: counts.changed })
  if (mayConfirm) return '未写入，加 --confirm 写入 Nothing written: add --confirm'
  return counts.error + counts.question > 0
    ? both('waits', { errors: counts.error, questions: counts.question })
    : both('nothingToWrite')
}
