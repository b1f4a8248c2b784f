import type { Day } from '#core/day.ts'
import { type Because, decides, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import type { ProspectiveListingGiven } from './listing.rules.ts'

/** Who must have met, agreed and been told before the listing, by the text in force. */
export function orderLines(
  given: ProspectiveListingGiven,
  law: LawOf<'DV-07' | 'DV-step-07' | 'DV-step-08'>,
  noticeEndsOn: Day | null,
): Because[] {
  const { committeeOn, superiorOn, noticeFrom, wantedOn } = given
  const agrees = law['DV-step-08'].check === 'order'
  const national = law['DV-07'].kind === 'national'
  const lines: Because[] = []
  if (committeeOn === undefined)
    lines.push(
      tells(law['DV-step-07'], { text: agrees ? 'listing.committee-meets' : 'listing.committee-agrees', holds: null }),
    )
  else {
    const holds = committeeOn !== null && committeeOn <= wantedOn
    const text = holds ? 'listing.committee-met' : committeeOn ? 'listing.committee-late' : 'listing.committee-not-met'
    const numbers = { committeeOn: committeeOn ?? '', wantedOn }
    lines.push(decides(law['DV-step-07'], { text, numbers, holds }))
  }
  if (!agrees) lines.push(tells(law['DV-step-08'], { text: 'listing.superior-records', holds: null }))
  else if (superiorOn === undefined)
    lines.push(tells(law['DV-step-08'], { text: 'listing.superior-agrees', holds: null }))
  else {
    const before = noticeFrom ?? wantedOn
    const holds = superiorOn !== null && superiorOn <= before
    const text =
      superiorOn === null
        ? 'listing.superior-not-agreed'
        : holds
          ? 'listing.superior-agreed'
          : 'listing.superior-agreed-late'
    lines.push(
      decides(law['DV-step-08'], {
        text,
        numbers: { superiorOn: superiorOn ?? '', before },
        formula: superiorOn ? `${superiorOn} ≤ ${before}` : '',
        holds,
      }),
    )
  }
  const days = law['DV-07'].workingDaysAtLeast
  if (noticeFrom === undefined)
    lines.push(
      tells(law['DV-07'], {
        text: national ? 'listing.notice-needed' : 'listing.notice-usual',
        numbers: { days },
        holds: null,
      }),
    )
  else {
    const holds = noticeEndsOn !== null && wantedOn > noticeEndsOn
    const text =
      noticeEndsOn === null ? 'listing.no-notice' : holds ? 'listing.notice-stood' : 'listing.notice-too-short'
    const numbers = { days, noticeFrom: noticeFrom ?? '', noticeEndsOn: noticeEndsOn ?? '' }
    lines.push(
      (national ? decides : warns)(law['DV-07'], {
        text,
        numbers,
        formula: noticeEndsOn ? `${wantedOn} > ${noticeEndsOn}` : '',
        holds,
      }),
    )
  }
  return lines
}
