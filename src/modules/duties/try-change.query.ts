import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { tryChange } from './forecast.contract.ts'
import { readAhead } from './forecast.queries.ts'
import { differences, forecastOf, suppose } from './forecast.rules.ts'

export default answer(tryChange, async (context, { branchId, change }) => {
  const ahead = await readAhead(context, branchId)
  if (!ahead) return no('duties.unknown-branch')
  if (change.kind === 'person-leaves') {
    const member = ahead.facts.some(({ fullMembers }) =>
      fullMembers.some(({ personId }) => personId === change.personId),
    )
    if (!member) return no('duties.unknown-person')
  } else if (!ahead.convened.some(({ id }) => id === change.gatheringId)) return no('duties.unknown-gathering')
  const of = (facts: typeof ahead.facts) => facts.flatMap((unit) => forecastOf(unit, context.today))
  const found = differences(of(ahead.facts), of(ahead.facts.map((unit) => suppose(unit, change))))
  return { differences: found.map(({ before, after }) => ({ before: ahead.told(before), after: ahead.told(after) })) }
})
