import { type Day, dayOfMonth, monthOf, yearOf } from '#core/day.ts'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; for numbered headings, up to 999. */
export function chineseNumeral(number: number): string {
  if (number < 10) return digits[number] ?? ''
  if (number < 20) return `十${number === 10 ? '' : chineseNumeral(number - 10)}`
  if (number < 100) return tail(number, 10, '十')
  return tail(number, 100, '百')
}

function tail(number: number, unit: number, word: string): string {
  const rest = number % unit
  const head = `${digits[Math.floor(number / unit)]}${word}`
  if (rest === 0) return head
  if (unit === 100 && rest < 10) return `${head}零${digits[rest]}`
  return `${head}${unit === 100 && rest < 20 ? '一' : ''}${chineseNumeral(rest)}`
}

/** Arabic digits without leading zeros, as GB/T 9704 asks: 2026年1月5日. */
export function chineseDay(on: Day): string {
  return `${yearOf(on)}年${monthOf(on)}月${dayOfMonth(on)}日`
}
