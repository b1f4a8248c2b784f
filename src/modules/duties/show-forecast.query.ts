import { addMonths } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { purposeFor } from './duty-kinds.rules.ts'
import { showForecast } from './forecast.contract.ts'
import { readAhead } from './forecast.queries.ts'
import { type ForecastDuty, jointIn, monthsAhead } from './forecast.rules.ts'

export default answer(showForecast, async (context, { branchId }) => {
  const ahead = await readAhead(context, branchId)
  if (!ahead) return no('duties.unknown-branch')
  const duties = ahead.duties(ahead.facts)
  const joint = jointIn(duties)
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(context.today, at).slice(0, 7)).map(
    (month) => {
      const mine = duties.filter(({ on, state }) => on.startsWith(month) && state !== 'not-applicable')
      const together = joint.filter((one) => one.month === month)
      const open = mine.filter(({ state, rule }) => state === 'open' && purposeFor(rule) !== null)
      const isOpen = (rule: string, period: string) => open.some((one) => one.rule === rule && one.period === period)
      const saved = together.flatMap((one) => one.duties.slice(1).filter(({ rule, period }) => isOpen(rule, period)))
      return {
        month,
        duties: gathered(mine).map(({ duty, people }) => ({ ...ahead.told(duty), people })),
        gatherings: open.length - saved.length,
        joint: together,
      }
    },
  )
  return { branch: ahead.branch, months, convened: ahead.convened }
})

/** What is due of many persons on one day under one rule is one line. */
function gathered(duties: readonly ForecastDuty[]): { duty: ForecastDuty; people: number }[] {
  const lines = new Map<string, { duty: ForecastDuty; people: number }>()
  for (const duty of duties) {
    const key = duty.personId ? `${duty.unitId} ${duty.rule} ${duty.dueOn} ${duty.state}` : JSON.stringify(duty)
    const line = lines.get(key)
    lines.set(key, line ? { ...line, people: line.people + 1 } : { duty, people: 1 })
  }
  return [...lines.values()]
}
