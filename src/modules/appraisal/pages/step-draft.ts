import { needsPlace } from '../steps.rules.ts'
import type { StepKind, StepPlace } from '../terms.rules.ts'
import type { Opened, Shown } from './path.ts'

/** What the gathering of a step serves, the likeliest first. */
const served: Readonly<Partial<Record<StepKind, readonly string[]>>> = {
  study: ['collective-study'],
  criticism: ['organisational-life'],
  'self-appraisal': ['appraisal', 'organisational-life'],
  'mutual-appraisal': ['appraisal', 'organisational-life'],
  ballot: ['appraisal', 'branch-assembly'],
  opinion: ['committee-meeting', 'appraisal'],
}

/** What the form begins with: the newest gathering that serves the step, on its day. */
export function firstDraft({ gatherings, year }: Shown, opened: Opened, kind: StepKind, today: string) {
  const ofYear = gatherings.filter(({ heldOn }) => heldOn.startsWith(String(year)))
  const found = (served[kind] ?? [])
    .map((purpose) => (ofYear.length > 0 ? ofYear : gatherings).find(({ kinds }) => kinds.includes(purpose)))
    .find((held) => held !== undefined)
  const ballot = opened.steps.find((step) => step.kind === 'ballot' && !step.struck)
  // An opinion comes after the ballot.
  const fits = found && !(kind === 'opinion' && ballot && found.heldOn < ballot.takenOn) ? found : undefined
  const place: StepPlace = kind === 'opinion' && fits?.kinds.includes('committee-meeting') ? 'committee' : 'assembly'
  return {
    takenOn: (fits?.heldOn ?? today) as string | null,
    words: '',
    sources: null as number | null,
    place: (needsPlace(kind) ? place : null) as StepPlace | null,
    gatheringIds: fits ? [fits.id] : ([] as string[]),
  }
}
