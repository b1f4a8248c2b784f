import { type Because, decides, type Finding, type Outcome } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface ElectionProcedureGiven {
  readonly secret: boolean
  /** Electronic ballots: no text that allows them was seen. */
  readonly electronic?: boolean | undefined
  /** Votes taken from absent voters, by proxy or in writing. */
  readonly absentVotes?: number | undefined
  readonly supervisors: readonly { readonly name: string; readonly member: boolean; readonly candidate: boolean }[]
  readonly supervisorsPassed: boolean
  /** The tellers work under the supervisors. */
  readonly tellersSupervised?: boolean | undefined
}

export interface ElectionProcedureValues {
  readonly unfit: readonly string[]
}

/** Is the election held as it must be: secret ballot, no votes of absent voters, supervisors who do not stand themselves? */
export const electionProcedure = question({
  name: 'election-procedure',
  rules: ['EL-04', 'EL-05', 'EL-12'],
  settings: {},
  judge: (given: ElectionProcedureGiven, _on, law): Finding<ElectionProcedureValues> => {
    const { secret, electronic = false, absentVotes = 0, supervisors, supervisorsPassed, tellersSupervised } = given
    const because: Because[] = [
      decides(law['EL-04'], { text: secret ? 'procedure.secret' : 'procedure.not-secret', holds: secret }),
    ]
    if (electronic) because.push(decides(law['EL-04'], { text: 'procedure.electronic', holds: null }))
    because.push(
      decides(law['EL-05'], {
        text: absentVotes > 0 ? 'procedure.absent-votes' : 'procedure.no-absent-votes',
        numbers: { count: absentVotes },
        formula: `${absentVotes} = 0`,
        holds: absentVotes === 0,
      }),
    )
    const unfit = supervisors.filter(({ member, candidate }) => !member || candidate)
    for (const { name, candidate } of unfit)
      because.push(
        decides(law['EL-12'], {
          text: candidate ? 'procedure.supervisor-stands' : 'procedure.supervisor-no-member',
          numbers: { name },
          holds: false,
        }),
      )
    const passed = supervisors.length > 0 && supervisorsPassed
    because.push(
      decides(law['EL-12'], {
        text:
          supervisors.length === 0 ? 'procedure.no-supervisor' : passed ? 'procedure.passed' : 'procedure.not-passed',
        numbers: { count: supervisors.length },
        holds: passed,
      }),
    )
    if (tellersSupervised !== undefined)
      because.push(
        decides(law['EL-12'], {
          text: tellersSupervised ? 'procedure.tellers' : 'procedure.tellers-alone',
          holds: tellersSupervised,
        }),
      )
    return {
      outcome: outcomeOf(because, !secret || absentVotes > 0),
      values: { unfit: unfit.map(({ name }) => name) },
      because,
    }
  },
})

function outcomeOf(because: readonly Because[], undone: boolean): Outcome {
  if (undone) return 'INVALID_PROCEDURE'
  if (because.some(({ holds }) => holds === false)) return 'FAIL'
  return because.some(({ holds }) => holds === null) ? 'NEEDS_HUMAN' : 'PASS'
}
