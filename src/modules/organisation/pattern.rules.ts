/** The nine rotation patterns of the field as data (facts: workshop 6.1), and the hours at which their shifts run. */

/** D early (or day) shift, M middle, N night, R rest. */
export type ShiftCode = 'D' | 'M' | 'N'
export type DayCode = ShiftCode | 'R'
/** W: the ordinary working day of a crew outside the rota (常白班). */
export type WorkCode = DayCode | 'W'

export const workCodes = ['D', 'M', 'N', 'W', 'R'] as const satisfies readonly WorkCode[]

/** Minutes from the midnight that opens the day of the shift; a night that starts at 24:00 is 1440 to 1920. */
export type Span = readonly [from: number, to: number]
export type ShiftTimes = { readonly [code in Exclude<WorkCode, 'R'>]?: Span | undefined }

export interface Pattern {
  readonly code: string
  readonly cycle: readonly DayCode[]
  /** Days between one crew's start of the cycle and the next crew's. */
  readonly offset: number
  readonly crews: number
  readonly times: ShiftTimes
  readonly name: readonly [zh: string, en: string]
}

const dayHours: Span = [480, 990]
const threeShifts: ShiftTimes = { D: [480, 960], M: [960, 1440], N: [1440, 1920], W: dayHours }
const twoShifts: ShiftTimes = { D: [480, 1200], N: [1200, 1920], W: dayHours }

function pattern(
  code: string,
  cycle: string,
  offset: number,
  crews: number,
  times: ShiftTimes,
  zh: string,
  en: string,
): Pattern {
  return { code, cycle: cycle.split('') as DayCode[], offset, crews, times, name: [zh, en] }
}

export const patterns: readonly Pattern[] = [
  pattern('4x3-2222', 'DDMMNNRR', 2, 4, threeShifts, '四班三运转 二二二二', 'Four crews, three shifts, 2-2-2-2'),
  pattern('4x3-1111', 'DMNR', 1, 4, threeShifts, '四班三运转 一一一一', 'Four crews, three shifts, 1-1-1-1'),
  pattern(
    '4x3-313131',
    'DDDRMMMRNNNR',
    3,
    4,
    threeShifts,
    '四班三运转 三上一休',
    'Four crews, three shifts, 3 on 1 off',
  ),
  pattern('4x3-reverse', 'NNMMDDRR', 2, 4, threeShifts, '四班三运转 倒转', 'Four crews, three shifts, backward'),
  pattern('4x2-4', 'DNRR', 1, 4, twoShifts, '四班两运转 白夜休休', 'Four crews, two shifts, 4 days'),
  pattern('4x2-8', 'DDNNRRRR', 2, 4, twoShifts, '四班两运转 两白两夜四休', 'Four crews, two shifts, 8 days'),
  pattern('3x2-3', 'DNR', 1, 3, twoShifts, '三班两运转 白夜休', 'Three crews, two shifts, 3 days'),
  pattern('3x2-6', 'DDNNRR', 2, 3, twoShifts, '三班两运转 两白两夜两休', 'Three crews, two shifts, 6 days'),
  pattern(
    '5x3-10',
    'DDMMNNRRRR',
    2,
    5,
    threeShifts,
    '五班三运转 两班两休含培训',
    'Five crews, three shifts, with reserve days',
  ),
]

export function patternOf(code: string): Pattern | undefined {
  return patterns.find((known) => known.code === code)
}

/** The shifts a pattern staffs around the clock, in the order of the day. */
export function shiftsOf(known: Pattern): ShiftCode[] {
  return (['D', 'M', 'N'] as const).filter((code) => known.cycle.includes(code))
}

/** The hours when nobody has set any: a workshop without a rota works days. */
export const dayOnly: ShiftTimes = { W: dayHours }

/** How crews write a code: 早 中 夜 休; where there is no middle shift the day shift is 白, as for crews on day hours. */
export function signOf(code: WorkCode, times: ShiftTimes): '早' | '中' | '夜' | '白' | '休' {
  if (code === 'D') return times.M ? '早' : '白'
  return ({ M: '中', N: '夜', W: '白', R: '休' } as const)[code]
}
