import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface MobileMemberGiven {
  readonly where: 'in-country' | 'studying-abroad' | 'settled-abroad'
  readonly from: Day
  /** The first day back, as planned. */
  readonly until?: Day | null | undefined
  /** The days on which the branch spoke with him. */
  readonly contacts: readonly Day[]
}

export interface MobileMemberValues {
  readonly nextContactBy: Day
  readonly contactLate: boolean
  /** `for-review`: the text says that membership is generally stopped; somebody has to decide it. */
  readonly membership: 'stays' | 'for-review'
}

/** When is the next contact with a member who is away due, and does the stay abroad touch his membership? */
export const mobileMember = question({
  name: 'mobile-member',
  rules: ['TR-07', 'TR-09', 'CAL-11'],
  settings: { contactMonths: { rule: 'TR-07', kind: 'design', default: 6, stricter: 'lower' } },
  judge: (given: MobileMemberGiven, on, law, { contactMonths }): Finding<MobileMemberValues> => {
    const { where, from, until = null, contacts } = given
    const abroad = where !== 'in-country'
    const months = abroad ? law['TR-07'].abroadContactMonths : contactMonths
    const last = [from, ...contacts.filter((day) => from <= day && day <= on)].sort().at(-1) ?? from
    const nextContactBy = addMonths(last, months)
    const away = until !== null && until < on ? until : on
    const contactLate = away > nextContactBy
    const limit = addMonths(from, law['TR-09'].studyMonthsAtMost)
    const end = until ?? on
    const review = where === 'settled-abroad' || (where === 'studying-abroad' && end > limit)
    const said = {
      numbers: { months, last, date: nextContactBy },
      formula: `${away} ≤ ${nextContactBy}`,
      holds: !contactLate,
    }
    const because: Because[] = [
      // Where membership itself is in question, a missed contact is a thing to look at and not the point.
      abroad
        ? (review && contactLate ? warns : decides)(law['TR-07'], {
            text: contactLate ? 'mobile.abroad-late' : 'mobile.abroad',
            ...said,
          })
        : (contactLate ? warns : tells)(law['TR-07'], {
            text: contactLate ? 'mobile.late' : 'mobile.contact',
            ...said,
          }),
      tells(law['TR-07'], { text: 'mobile.takes-part', holds: null }),
    ]
    if (where === 'settled-abroad') because.push(decides(law['TR-09'], { text: 'mobile.settled', holds: null }))
    if (where === 'studying-abroad') {
      const years = law['TR-09'].studyMonthsAtMost / 12
      const numbers = { from, years, date: limit }
      const formula = `${end} > ${limit}`
      because.push(
        review
          ? decides(law['TR-09'], { text: 'mobile.long-study', numbers, formula, holds: null })
          : tells(law['TR-09'], { text: 'mobile.study', numbers, formula, holds: false }),
      )
    }
    if (review) because.push(decides(law['CAL-11'], { text: 'mobile.human', holds: null }))
    return {
      outcome: review ? 'NEEDS_HUMAN' : abroad && contactLate ? 'FAIL' : 'PASS',
      values: { nextContactBy, contactLate, membership: review ? 'for-review' : 'stays' },
      because,
      wouldChange: contactLate && !review ? [{ text: 'mobile.speak', numbers: {}, outcome: 'PASS' }] : [],
    }
  },
})
