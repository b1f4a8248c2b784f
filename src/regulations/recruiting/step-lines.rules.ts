import type { Day } from '#core/day.ts'
import { type Because, decides, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { type Bound, missedReviews, type RecruitingStepsGiven } from './step-facts.rules.ts'
import { type JudgedStep, type StepLaw, termsOf } from './step-state.rules.ts'

/** What is to be said of one step: where it stands, and the days that make it so. */
export function linesOf(
  judged: JudgedStep,
  given: RecruitingStepsGiven,
  on: Day,
  law: StepLaw & LawOf<'CAL-10'>,
): Because[] {
  const { name, state, actual, law: own, readings } = judged
  const step = `recruiting.step.${name}`
  if (!own) return [decides(law['CAL-08'], { text: 'recruiting.step-before-known', numbers: { step }, holds: null })]
  if (state === 'needs-human')
    return [
      decides(law['CAL-08'], { text: 'recruiting.step-crosses', numbers: { step }, holds: null }),
      ...readings.map((bound) => boundLine(judged, bound, on, true)),
    ]
  const told = judged.bounds.filter((bound) => actual !== null || bound.latest !== null || (bound.earliest ?? '') > on)
  return [
    stateLine(judged, on),
    ...told.map((bound) => boundLine(judged, bound, on, false)),
    ...(name === 'review' && state === 'missing' ? reviewGaps(given, own, on) : []),
    ...(name === 'listing' ? noticeLine(judged, given, own) : []),
    ...targetLines(judged, given, law),
  ]
}

/** Half-years without a review: people decide whether they stand in the way (DV-04). */
function reviewGaps(given: RecruitingStepsGiven, law: StepLaw, on: Day): Because[] {
  return missedReviews(given, law, on).map((dueOn) =>
    warns(law['DV-04'], { text: 'cultivation.missing', numbers: { dueOn }, holds: false }),
  )
}

/** A listing under the text of 2026 without a public notice on record. */
function noticeLine({ actual }: JudgedStep, { noticeFrom }: RecruitingStepsGiven, law: StepLaw): Because[] {
  const { workingDaysAtLeast: days, kind } = law['DV-07']
  if (kind !== 'national' || noticeFrom) return []
  if (actual === null) return [tells(law['DV-07'], { text: 'listing.notice-needed', numbers: { days }, holds: null })]
  return noticeFrom === null
    ? [decides(law['DV-07'], { text: 'listing.no-notice', numbers: { days }, holds: null })]
    : []
}

function stateLine({ name, state, actual, earliest, law, before }: JudgedStep, on: Day): Because {
  const terms = termsOf(law as StepLaw, name)
  const numbers = {
    step: `recruiting.step.${name}`,
    number: terms.number,
    actor: `recruiting.actor.${terms.actor}`,
    paper: `recruiting.paper.${terms.paper}`,
    actual: actual ?? '',
    earliest: earliest ?? on,
    before: before ? `recruiting.step.${before}` : '',
  }
  switch (state) {
    case 'out-of-order': {
      const hard = terms.check === 'order' || (before !== null && termsOf(law as StepLaw, before).check === 'order')
      return decides(terms, { text: 'recruiting.step-out-of-order', numbers, holds: hard ? false : null })
    }
    case 'missing': {
      const stands = terms.check === 'hard' || terms.check === 'count' || terms.check === 'order'
      return (stands ? decides : warns)(terms, {
        text: 'recruiting.step-missing',
        numbers,
        holds: stands ? null : false,
      })
    }
    case 'done':
    case 'done-late':
    case 'too-early':
      return tells(terms, { text: actual ? 'recruiting.step-done' : 'recruiting.step-held', numbers, holds: true })
    case 'not-yet':
      return tells(terms, { text: 'recruiting.step-not-yet', numbers, holds: null })
    case 'waiting':
      return tells(terms, { text: 'recruiting.step-waiting', numbers, holds: null })
    default:
      return tells(terms, { text: 'recruiting.step-due', numbers, holds: null })
  }
}

function boundLine(
  { name, actual }: JudgedStep,
  { cited, earliest, latest, soft }: Bound,
  on: Day,
  crossing: boolean,
): Because {
  // A review held says nothing of the next one that is due.
  const done = name === 'review' ? null : actual
  const day = done ?? on
  const numbers = { step: `recruiting.step.${name}`, day, earliest: earliest ?? '', latest: latest ?? '' }
  const kept = (done === null || earliest === null || done >= earliest) && (latest === null || day <= latest)
  const said =
    earliest !== null
      ? ({ text: done ? 'recruiting.earliest' : 'recruiting.open-earliest', formula: `${day} ≥ ${earliest}` } as const)
      : latest !== null
        ? ({
            text: soft ? 'recruiting.generally' : done ? 'recruiting.latest' : 'recruiting.open-latest',
            formula: `${day} ≤ ${latest}`,
          } as const)
        : ({ text: 'recruiting.no-day', formula: '' } as const)
  const force = crossing ? tells : soft ? warns : kept ? tells : decides
  return force(cited, { ...said, numbers, holds: kept ? (done ? true : null) : false })
}

/** A target beyond the lawful days deserves a word; it decides nothing. */
function targetLines(
  { name, earliest, latest }: JudgedStep,
  { targets = [] }: RecruitingStepsGiven,
  law: LawOf<'CAL-10'>,
): Because[] {
  const target = targets.find(({ step }) => step === name)?.on
  if (!target) return []
  const fits = (earliest === null || target >= earliest) && (latest === null || target <= latest)
  const numbers = { step: `recruiting.step.${name}`, target }
  return [
    warns(law['CAL-10'], {
      text: fits ? 'recruiting.target' : 'recruiting.target-unlawful',
      numbers,
      holds: fits ? null : false,
    }),
  ]
}

/** So many contacts, so many introducers. */
export function countLines(
  { contacts, introducers }: RecruitingStepsGiven,
  law: LawOf<'DV-step-05' | 'DV-08'>,
): Because[] {
  const lines: Because[] = []
  const { atLeast, atMost } = law['DV-step-05']
  if (contacts !== undefined) {
    const holds = atLeast <= contacts && contacts <= atMost
    const numbers = { count: contacts, allowed: `${atLeast}–${atMost}` }
    lines.push(
      (holds ? tells : decides)(law['DV-step-05'], {
        text: holds ? 'sponsor.count' : 'sponsor.wrong-count',
        numbers,
        formula: `${atLeast} ≤ ${contacts} ≤ ${atMost}`,
        holds,
      }),
    )
  }
  const two = law['DV-08'].introducers
  if (introducers !== undefined) {
    const holds = introducers === two
    const numbers = { count: introducers, allowed: `${two}` }
    lines.push(
      (holds ? tells : decides)(law['DV-08'], {
        text: holds ? 'sponsor.count' : 'sponsor.wrong-count',
        numbers,
        formula: `${introducers} = ${two}`,
        holds,
      }),
    )
  }
  return lines
}
