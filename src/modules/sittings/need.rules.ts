import type { Day } from '#core/day.ts'
import { type Answer, ask, type LocalPack } from '#regulations/index.ts'
import type { Exemption, VoteGoal } from './terms.rules.ts'

/** Who would be there, at one sitting. */
export interface Called {
  /** Full members with their rights, before anybody is excused (VT-01). */
  readonly voters: number
  readonly exempt: readonly Exemption[]
  readonly present: number
  readonly presentWithoutVote?: number
}

export interface Needed {
  readonly n: number
  /** Voters who have to be present, so that the meeting counts and the matter can be carried. */
  readonly need: number
  readonly answer: Answer
}

/** What a decision needs at its one sitting, by the rules in force on its day (VT-04, VT-05, EL-01; VT-13). */
export function neededFor(goal: VoteGoal, called: Called, on: Day, local: readonly LocalPack[] = []): Needed {
  const given = {
    voters: called.voters,
    present: called.present + (called.presentWithoutVote ?? 0),
    presentWithoutVote: called.presentWithoutVote ?? 0,
    exclusions: called.exempt.flatMap((reason) =>
      reason === 'later' ? [] : [{ reason, superiorConsent: true, assemblyResolution: true }],
    ),
  }
  const { answer, needs } = judged(goal, given, called.present, on, local)
  const n = Number(answer.values?.n ?? given.voters)
  return { n, need: Math.max(1, ...needs), answer }
}

type Given = Parameters<typeof ask<'ordinary-outlook'>>[1]

function judged(goal: VoteGoal, given: Given, present: number, on: Day, local: readonly LocalPack[]) {
  switch (goal) {
    case 'ordinary': {
      const found = ask('ordinary-outlook', given, on, {}, local)
      return { answer: plain(found), needs: [found.values?.neededPresent ?? 0, found.values?.neededInFavour ?? 0] }
    }
    case 'admission': {
      // As if all present were in favour: whether it can be carried at all.
      const vote = { matter: 'admission', ballot: 'secret', inFavour: present, against: 0, abstain: 0 } as const
      const found = ask('admission-vote', { ...given, ...vote }, on, {}, local)
      return { answer: plain(found), needs: [found.values?.neededPresent ?? 0, found.values?.neededInFavour ?? 0] }
    }
    case 'election': {
      const found = ask('election-quorum', given, on, {}, local)
      return { answer: plain(found), needs: [found.values?.needed ?? 0] }
    }
    default:
      return goal satisfies never
  }
}

/** Without the exact names of its values: as it is kept and shown. */
function plain(answer: Answer<object>): Answer {
  return { ...answer, values: answer.values && { ...answer.values } }
}
