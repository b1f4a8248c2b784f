import { addDays, addYears, type Day, dayOfMonth } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { judgeInTime, type TimeState } from './in-time.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface ApplicantAgeGiven {
  readonly birthOn: Day
  readonly appliedOn: Day
  /** Where somebody applies; one applies where one works or studies, else at the residence. */
  readonly place?: 'work' | 'study' | 'residence' | undefined
  /** True where the applicant works or studies somewhere with a Party organisation. */
  readonly worksOrStudies?: boolean | undefined
}

/** The first day somebody is of age; born on 29 February, 1 March of a common year. */
export function ofAgeOn(birthOn: Day, years: number): Day {
  const birthday = addYears(birthOn, years)
  return dayOfMonth(birthday) === dayOfMonth(birthOn) ? birthday : addDays(birthday, 1)
}

/** May this person apply? He has reached 18 (DV-01). */
export const applicantAge = question({
  name: 'applicant-age',
  rules: ['DV-01', 'DV-step-01', 'CAL-01'],
  settings: {},
  judgedOn: ({ appliedOn }: ApplicantAgeGiven) => appliedOn,
  judge: (
    { birthOn, appliedOn, place, worksOrStudies = false },
    _on,
    law,
  ): Finding<{ ofAgeOn: Day; mayApply: boolean }> => {
    const { years, ...cited } = law['DV-01']
    const reached = ofAgeOn(birthOn, years)
    const mayApply = appliedOn >= reached
    const because: Because[] = [
      decides(cited, {
        text: mayApply ? 'applicant.of-age' : 'applicant.too-young',
        numbers: { years, reached, appliedOn },
        formula: `${appliedOn} ≥ ${reached}`,
        holds: mayApply,
      }),
      tells(law['DV-step-01'], { text: 'applicant.in-writing', holds: null }),
    ]
    if (birthOn.endsWith('-02-29'))
      because.push(tells(law['CAL-01'], { text: 'applicant.leap-day', numbers: { reached }, holds: null }))
    if (place === 'residence' && worksOrStudies) because.push(warns(cited, { text: 'applicant.place', holds: false }))
    return {
      outcome: mayApply ? 'PASS' : 'FAIL',
      values: { ofAgeOn: reached, mayApply },
      because,
      wouldChange: mayApply ? [] : [{ text: 'applicant.wait', numbers: { reached }, outcome: 'PASS' }],
    }
  },
})

export interface ApplicantTalkGiven {
  readonly receivedOn: Day
  readonly talkedOn?: Day | null | undefined
}

export interface ApplicantTalkValues {
  readonly latest: Day
  readonly state: TimeState
  /** Always false: a late talk is overdue and stands in the way of nothing. */
  readonly blocks: boolean
}

/** Has somebody talked with the applicant within a month of the application (DV-02)? */
export const applicantTalk = question({
  name: 'applicant-talk',
  rules: ['DV-02', 'DV-step-02', 'CAL-08'],
  settings: {},
  judgedOn: ({ receivedOn, talkedOn }: ApplicantTalkGiven) => talkedOn ?? receivedOn,
  judge: ({ receivedOn, talkedOn }, on, law): Finding<ApplicantTalkValues & Readings> =>
    inEveryText([receivedOn, talkedOn ?? on], law, ['DV-02', 'DV-step-02'], (text) => {
      const times = { from: receivedOn, months: text['DV-02'].within ?? 0, doneOn: talkedOn, on }
      const { state, latest, outcome, line, wouldChange } = judgeInTime(text['DV-02'], 'talk', times)
      const because = [line]
      if (outcome === 'FAIL')
        because.push(
          tells(text['DV-step-02'], {
            text: talkedOn ? 'applicant.late-not-blocked' : 'applicant.not-blocked',
            holds: null,
          }),
        )
      return { outcome, values: { latest, state, blocks: false }, because, wouldChange }
    }),
})
