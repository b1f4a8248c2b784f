import { addYears, type Day, dayOfMonth, firstOfMonth, yearOf } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'

/** The birthday in the year a person turns `age`. Born on 29 February: 1 March in a common year (DV-01, conservative). */
export function birthdayAt(bornOn: Day, age: number): Day {
  const birthday = addYears(bornOn, age)
  return dayOfMonth(birthday) === dayOfMonth(bornOn) ? birthday : `${birthday.slice(0, 4)}-03-01`
}

/** Whole years of age on a day, null before birth. */
export function ageOn(bornOn: Day, on: Day): number | null {
  if (on < bornOn) return null
  const years = yearOf(on) - yearOf(bornOn)
  return birthdayAt(bornOn, years) <= on ? years : years - 1
}

export type BirthPrecision = 'day' | 'month' | 'year'

/** The first of the month or year when no more is known. */
export function startOf(on: Day, precision: BirthPrecision): Day {
  if (precision === 'day') return on
  return precision === 'month' ? firstOfMonth(on) : `${on.slice(0, 4)}-01-01`
}

/** True when two births agree as far as the vaguer of them says. */
export function sameBirth(a: Day, aPrecision: BirthPrecision, b: Day, bPrecision: BirthPrecision): boolean {
  const length = Math.min(lettersOf(aPrecision), lettersOf(bPrecision))
  return a.slice(0, length) === b.slice(0, length)
}

const lettersOf = (precision: BirthPrecision): number => ({ day: 10, month: 7, year: 4 })[precision]

/** DV-01: an applicant has reached 18 (recruiting rules art. 5). A vague birth gets the benefit of the doubt. */
export function oldEnough(bornOn: Day | null, on: Day): Decision<undefined, 'people.too-young'> {
  if (!bornOn) return yes()
  const reached = birthdayAt(bornOn, 18)
  return on >= reached ? yes() : no('people.too-young', { reached, on })
}
