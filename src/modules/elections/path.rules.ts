import type { Day } from '#core/day.ts'
import type { Stage, StageRefusal } from './stage.rules.ts'
import type { ElectionKind, LetterKind } from './terms.rules.ts'

export const pathSteps = [
  'opened',
  'request',
  'roll',
  'candidates',
  'officials',
  'poll',
  'result',
  'report',
  'handover',
] as const
export type PathStep = (typeof pathSteps)[number]

export interface PathFacts extends Stage {
  readonly kind: ElectionKind
  readonly openedOn: Day
  readonly letters: Readonly<Partial<Record<LetterKind, Day>>>
  readonly frozenOn: Day | null
  readonly settledOn: Day | null
  readonly passedOn: Day | null
  readonly polledOn: Day | null
  readonly handedOn: Day | null
  readonly plannedOn: Day | null
  /** When the term ends, where it is known. */
  readonly expiresOn: Day | null
  readonly officesRecorded: boolean
}

export interface Step {
  readonly step: PathStep
  readonly state: 'done' | 'next' | 'waiting'
  readonly doneOn: Day | null
  /** By when: the planned day or the end of the term; null where no text names a day. */
  readonly by: Day | null
  /** What stands in its way. */
  readonly blockedBy: StageRefusal | 'elections.reply-open' | 'elections.offices-open' | null
}

/** The way of a case: what is done, what comes next, what blocks it, by when. */
export function pathOf(facts: PathFacts): Step[] {
  const { letters, plannedOn, expiresOn } = facts
  const until = plannedOn ?? (facts.kind === 'general-election' ? expiresOn : null)
  const done: Readonly<Record<PathStep, Day | null>> = {
    opened: facts.openedOn,
    request: letters.reply ?? null,
    roll: facts.frozenOn,
    candidates: facts.settledOn,
    officials: facts.officialsPassed ? facts.passedOn : null,
    poll: facts.counted ? facts.polledOn : null,
    result: facts.final ? facts.polledOn : null,
    report: letters.approval ?? null,
    handover: facts.officesRecorded ? facts.handedOn : null,
  }
  const first = pathSteps.find((step) => done[step] === null)
  return pathSteps.map((step) => ({
    step,
    state: done[step] !== null ? 'done' : step === first ? 'next' : 'waiting',
    doneOn: done[step],
    by: done[step] === null && step !== 'report' && step !== 'handover' ? until : null,
    blockedBy: done[step] === null ? blockOf(step, facts) : null,
  }))
}

function blockOf(step: PathStep, facts: PathFacts): Step['blockedBy'] {
  const { letters } = facts
  switch (step) {
    case 'request':
      return letters.request && !letters.reply ? 'elections.reply-open' : null
    case 'candidates':
      return facts.frozen ? null : 'elections.roll-not-frozen'
    case 'officials':
      if (!facts.frozen) return 'elections.roll-not-frozen'
      return facts.officials && !facts.officialsPassed ? 'elections.officials-not-passed' : null
    case 'poll':
      if (!facts.settled) return 'elections.candidates-not-settled'
      if (!facts.officials) return 'elections.officials-missing'
      return facts.officialsPassed ? null : 'elections.officials-not-passed'
    case 'result':
      return facts.final || facts.counted ? null : 'elections.result-open'
    case 'report':
      if (!facts.final) return 'elections.result-open'
      return letters.report && !letters.approval ? 'elections.reply-open' : null
    case 'handover':
      if (!facts.final) return 'elections.result-open'
      return facts.officesRecorded ? null : 'elections.offices-open'
    case 'opened':
    case 'roll':
      return null
    default:
      return step satisfies never
  }
}
