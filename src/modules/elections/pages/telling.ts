import type { AskOf, Operation } from '#core/operation.ts'
import { useTell } from '#web/api.ts'
import type { Election } from './case.ts'

export type { AskOf } from '#core/operation.ts'

/** Tells a command about a case from the version that is shown. */
export function useTellOf<O extends Operation>(operation: O, election: Election) {
  const { tell, ...telling } = useTell(operation)
  const seen = { electionId: election.id, version: election.version }
  return { ...telling, tell: (input: Omit<AskOf<O>, keyof typeof seen>) => tell({ ...seen, ...input } as AskOf<O>) }
}
