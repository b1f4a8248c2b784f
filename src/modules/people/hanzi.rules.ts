import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

const invisible = /[\p{Cc}\p{Cf}]/gu
const han = /\p{Script=Han}/u

/** Full-width to half-width (NFKC), invisible characters gone, white space collapsed. The characters stay as written. */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').replace(invisible, '').trim()
}

/** What a database can keep: no half of a surrogate pair, no zero character. */
export function sound(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '')
}

/** The beginning of a text, whole characters only. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : sound(text.slice(0, length))
}

/** A name as it is kept: tidy, the padding inside Chinese names removed (张 三 → 张三), one kind of middle dot. */
export function tidyName(text: string): string {
  const name = tidy(text).replace(/\s*[•・‧∙●.]\s*(?=\p{Script=Han})/gu, '·')
  return han.test(name) && !/[a-z]/i.test(name) ? name.replaceAll(' ', '') : name
}

/** For comparing only, never kept: simplified characters, lower case, without spaces and dots. */
export function plain(text: string): string {
  return toSimplified(tidy(text))
    .toLowerCase()
    .replace(/[\s·•・‧'’.-]/g, '')
}

/** Simplified characters, white space kept: for reading values and headings. */
export function simplified(text: string): string {
  return toSimplified(tidy(text))
}

export function isHan(character: string): boolean {
  return han.test(character)
}
