import type { z } from 'zod'
import { ask } from '#regulations/index.ts'
import type { QueryContext } from '#server/handler.ts'
import { findUnit } from './place.queries.ts'
import type { term } from './term.contract.ts'
import { readSeats, readTerms, type TermRow, type TermSeat } from './term.queries.ts'
import { type Term, type TermPaper, termsOf } from './term.rules.ts'
import { judgeReport, judgeSecretary, judgeTerm } from './term-judgement.rules.ts'
import { seated, vacanciesOn } from './term-vacancy.rules.ts'

export type ShownTerm = z.infer<typeof term>

/** Every term of a branch in reach as it is shown; undefined for a branch out of reach. */
export async function readTermLedger(context: QueryContext, branchId: string) {
  const branch = await findUnit(context, 'see', branchId, ['branch'])
  if (!branch) return undefined
  const administers = (await findUnit(context, 'administer', branchId)) !== undefined
  const [papers, seats] = await Promise.all([readTerms(context, branchId), readSeats(context, branchId)])
  const terms = termsOf(papers, seats, context.today).map((one) => shown(one, seats, context.today, administers))
  return { branch: { id: branch.id, name: branch.name }, terms, administers }
}

const unwritten = {
  id: null,
  version: null,
  seats: null,
  community: false,
  remindedOn: null,
  nextElectionOn: null,
  putOffReference: null,
  recordedOn: null,
  recordReference: null,
  submittedOn: null,
  approvedOn: null,
  approvalReference: null,
}

function shown(
  { electedOn, paper, nextOn, seats: own }: Term<TermRow & TermPaper, TermSeat>,
  seats: readonly TermSeat[],
  today: string,
  administers: boolean,
): ShownTerm {
  const judged = paper ?? { electedOn }
  const runs = nextOn === null
  const { putOff: _, unitId: __, ...written } = paper ?? { ...unwritten, putOff: false, unitId: '' }
  return {
    ...written,
    electedOn,
    nextOn,
    officers: own.map(({ personId: _, name: __, full, ...seat }) => ({
      ...seat,
      standing: full && judgeSecretary(full, seat.electedOn ?? seat.fromOn, today),
    })),
    seated: runs ? seated(seats, today) : null,
    vacancies: runs
      ? vacanciesOn({ electedOn, seats: written.seats }, seats, today).map(({ office, since }) => ({
          office,
          since,
          judged: ask('by-election', { office, vacantSince: since }, today),
        }))
      : [],
    judged: judgeTerm(judged, nextOn, today),
    report: judgeReport(judged, own, today),
    may: {
      amend: administers && paper !== null,
      strike: administers && paper !== null && own.every((seat) => seat.electedOn !== electedOn),
    },
  }
}
