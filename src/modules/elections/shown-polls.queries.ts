import type { Database } from '#db/connect.ts'
import type { LocalPack } from '#regulations/index.ts'
import type { Case } from './case.queries.ts'
import { differencesOf } from './count.rules.ts'
import { asAnswer, judgeQuorum } from './judge.rules.ts'
import { type CountRow, judgeAgreement, labelsOfRoll, type PollRow } from './polls.queries.ts'
import { readTurnout } from './roll.queries.ts'
import type { Election } from './show.queries.ts'

type ShownPoll = Election['polls'][number]
type Label = (personId: string) => string

/**
 * The rounds as they are shown: live while they are open, as kept once they were confirmed. Until then the figures are for those who
 * keep the case and correct them, for nobody who only reads.
 */
export async function shownPolls(
  db: Database,
  row: Case,
  polls: readonly PollRow[],
  local: readonly LocalPack[],
  keeps: boolean,
): Promise<ShownPoll[]> {
  const labels = await labelsOfRoll(db, row.id)
  const labelOf: Label = (id) => labels.get(id) ?? id
  return Promise.all(
    polls.map(async (poll) => ({
      ...(await shown(db, row, poll, local, labelOf, keeps || poll.confirmedAt !== null)),
      agreementNeeded: agreementNeeded(polls, poll, local, labels),
    })),
  )
}

async function shown(
  db: Database,
  row: Case,
  poll: PollRow,
  local: readonly LocalPack[],
  labelOf: Label,
  open: boolean,
): Promise<Omit<ShownPoll, 'agreementNeeded'>> {
  const { gathering, counts, voidReason, voidedBy, voidedAt, agreeToFewer, agreeReference, ruledOn, rulingReference } =
    poll
  const quorum = judgeQuorum(await readTurnout(db, row.id, gathering.id), gathering.heldOn, local)
  const [first, second] = counts
  return {
    id: poll.id,
    round: poll.round,
    kind: poll.kind,
    seats: poll.seats,
    state: poll.state,
    gathering,
    candidates: [...poll.candidates],
    n: poll.n ?? quorum.values?.n ?? 0,
    p: poll.p ?? quorum.values?.p ?? 0,
    quorum: asAnswer(quorum),
    counts: counts.map((count) => shownCount(count, open && counts.length > 1, labelOf)),
    differences:
      first && second && open
        ? differencesOf(first, second).map(({ personId, ...rest }) => ({
            ...rest,
            name: personId === null ? null : labelOf(personId),
          }))
        : [],
    judgement: poll.judgement,
    results: poll.results.map((one) => ({ ...one, name: labelOf(one.personId) })),
    confirmedBy: poll.confirmedBy,
    confirmedAt: poll.confirmedAt,
    voided: voidReason && voidedBy && voidedAt ? { reason: voidReason, by: voidedBy, at: voidedAt } : null,
    agreed: agreeToFewer === null ? null : { agree: agreeToFewer, reference: agreeReference ?? '' },
    ruling: ruledOn === null ? null : { on: ruledOn, reference: rulingReference ?? '' },
  }
}

/** Figures stay away until both counts are there: whoever enters the second has not seen the first. */
function shownCount(count: CountRow, open: boolean, labelOf: Label): ShownPoll['counts'][number] {
  const { which, version, enteredBy, enteredAt, checkedBy, issued, returned, valid, lines } = count
  return {
    which,
    version,
    enteredBy,
    enteredAt: new Date(enteredAt),
    checkedBy,
    figures: open
      ? { issued, returned, valid, lines: lines.map((line) => ({ ...line, name: labelOf(line.personId) })) }
      : null,
  }
}

/** What the rules say would be enough, were nobody to agree yet. */
function agreementNeeded(
  polls: readonly PollRow[],
  poll: PollRow,
  local: readonly LocalPack[],
  labels: ReadonlyMap<string, string>,
): number | null {
  if (poll.state !== 'counted' || !poll.given) return null
  const { wouldChange } = judgeAgreement(polls, poll, 0, local, labels)
  const change = wouldChange.find(({ text }) => text === 'result.if-fewer-seats')
  return change ? Number(change.numbers.agree) : null
}
