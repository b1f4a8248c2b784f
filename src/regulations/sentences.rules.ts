import type { Numbers } from '#core/decision.ts'
import { type Language, say } from '#core/texts.ts'
import { type Instrument, type InstrumentId, instruments } from './instruments.rules.ts'
import { isPeriod, type Period } from './period.rules.ts'
import type { Citation } from './provision.rules.ts'
import { regulationsTexts, type TextKey } from './regulations.texts.ts'

/** The sentence of a reason or a change, with periods, titles and whatever is itself a key of a text in the reader's language. */
export function sentenceOf(line: { readonly text: TextKey; readonly numbers: Numbers }, language: Language): string {
  return say(regulationsTexts, line.text, language, localised(line.numbers, language))
}

/** Where a rule stands: 《…》第十一条, or the English title with its article; a convention names itself. */
export function citationOf(
  { instrument, article }: Pick<Citation, 'instrument' | 'article'>,
  language: Language,
): string {
  const title = titleOf(instrument, language)
  if (language === 'en') return article ? `${title}, art. ${article}` : title
  const named = instrument === 'house' ? title : `《${title}》`
  return article ? `${named}第${articleWords(article)}条` : named
}

/** `20-21` → 二十至二十一; `5, 6` → 五、六. */
function articleWords(article: string): string {
  return article
    .replace(/\d+/g, (number) => chineseNumber(Number(number)))
    .replace('-', '至')
    .replace(/, ?/g, '、')
}

export function titleOf(id: InstrumentId, language: Language): string {
  const { title }: Instrument = instruments[id]
  return title[language === 'zh' ? 0 : 1]
}

/** `2026Q4` → 2026年第四季度 / Q4 2026; `2026-11` → 2026年11月 / November 2026. */
export function periodWords(period: Period, language: Language): string {
  const [year, rest] = [period.slice(0, 4), period.slice(5)]
  if (rest === '') return language === 'zh' ? `${year}年` : year
  if (period[4] === 'Q') return language === 'zh' ? `${year}年第${chineseNumber(Number(rest))}季度` : `Q${rest} ${year}`
  return language === 'zh' ? `${year}年${Number(rest)}月` : `${months[Number(rest) - 1]} ${year}`
}

const months = 'January February March April May June July August September October November December'.split(' ')
const digits = '零一二三四五六七八九'

/** 1 to 99 in Chinese figures, as articles are numbered. */
export function chineseNumber(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return head + (units === 0 && tens > 0 ? '' : (digits[units] ?? ''))
}

function localised(given: Numbers, language: Language): Numbers {
  const numbers: Record<string, string | number> = { ...given }
  for (const [name, value] of Object.entries(given))
    if (Object.hasOwn(regulationsTexts, value)) numbers[name] = say(regulationsTexts, value as TextKey, language)
  const { period, instrument, zh, en } = numbers
  if (zh !== undefined && en !== undefined) return { ...numbers, words: language === 'zh' ? zh : en }
  if (typeof period === 'string' && isPeriod(period)) return { ...numbers, period: periodWords(period, language) }
  if (typeof instrument === 'string' && Object.hasOwn(instruments, instrument)) {
    return { ...numbers, instrument: citationOf({ instrument: instrument as InstrumentId, article: '' }, language) }
  }
  return numbers
}
