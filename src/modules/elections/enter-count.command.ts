import { isNo, no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { readOfficials } from './candidates.queries.ts'
import { announce, begin, keepUndone } from './case.queries.ts'
import { writeCount } from './count.queries.ts'
import { countAdds } from './count.rules.ts'
import { mayEnter } from './entry.rules.ts'
import { enterCount } from './poll.contract.ts'
import { readPolls } from './polls.queries.ts'
import { readRoll } from './roll.queries.ts'

export default answer(enterCount, async (context, input) => {
  const { db, actor, today } = context
  const { electionId, pollId, which, sawVersion, checkedBy, lines } = input
  // Two people enter at the same time: the version is that of the count, not of the case.
  const begun = await begin(context, { electionId, version: null }, 'count')
  if (isNo(begun)) return begun
  const { row } = begun
  const [polls, roll, officials] = await Promise.all([
    readPolls(db, row.id),
    readRoll(db, row.id),
    readOfficials(db, row.id),
  ])
  const poll = polls.find(({ id, state }) => id === pollId && state === 'open')
  if (!poll) return no('elections.unknown-poll')
  if (poll.gathering.heldOn > today) return no('elections.not-held-yet', { on: poll.gathering.heldOn })
  const own = poll.counts.find((count) => count.which === which)
  if ((own?.version ?? 0) !== sawVersion) return no('elections.changed-since', { version: own?.version ?? 0 })
  const other = poll.counts.find((count) => count.which !== which)
  const may = mayEnter({
    actorId: actor.personId,
    otherBy: other?.enteredBy.id ?? null,
    checkedBy,
    officials: officials.map(({ id }) => id),
    candidates: poll.candidates.map(({ personId }) => personId),
    lines,
    roll,
    tie: poll.kind === 'tie',
  })
  if (!may.ok) return may
  const named = (id: string) => roll.find(({ personId }) => personId === id)?.label ?? ''
  const candidates = poll.candidates.map(({ personId }) => personId)
  const adds = countAdds(input, { candidates, seats: poll.seats, named })
  if (!adds.ok) return adds
  if (own) await keepUndone(context, row.id, 'count', { ...own, round: poll.round }, '更正清点数')
  await writeCount(context, input)
  announce(context, { electionId: row.id, branchId: row.branchId })
  return { pollId, which, countVersion: sawVersion + 1 }
})
