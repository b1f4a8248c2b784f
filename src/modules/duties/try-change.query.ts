import { no } from '#core/decision.ts'
import { termsOf } from '#modules/people/term.rules.ts'
import { answer } from '#server/handler.ts'
import { membersOn } from './facts/facts.rules.ts'
import { tryChange } from './forecast.contract.ts'
import { readAhead } from './forecast.queries.ts'
import { differences, lastAhead, monthsAhead } from './forecast.rules.ts'
import { suppose } from './suppose.rules.ts'

export default answer(tryChange, async (context, { branchId, change }) => {
  const ahead = await readAhead(context, branchId)
  if (!ahead) return no('duties.unknown-branch')
  const { facts, duties, told, convened } = ahead
  const { today } = context
  switch (change.kind) {
    case 'person-leaves':
      if (!membersOn(facts, today).some(({ personId }) => personId === change.personId))
        return no('duties.unknown-person')
      break
    case 'election-put-off':
      if (termsOf(facts.terms, facts.officers, today).length === 0) return no('duties.no-term')
      break
    default:
      if (!convened.some(({ id }) => id === change.gatheringId)) return no('duties.unknown-gathering')
  }
  // What moves beyond the months that are shown is not gone: an election may be put off by a year.
  const wider = monthsAhead * 2
  const last = lastAhead(today)
  const found = differences(duties(facts, wider), duties(suppose(facts, change, today), wider)).filter(
    ({ before, after }) => [before, after].some((duty) => duty && duty.on <= last),
  )
  return {
    differences: found.map(({ before, after }) => ({ before: before && told(before), after: after && told(after) })),
  }
})
