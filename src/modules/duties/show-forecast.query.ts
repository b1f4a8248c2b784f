import { addMonths } from '#core/day.ts'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { showForecast } from './forecast.contract.ts'
import { readAhead } from './forecast.queries.ts'
import { forecastOf, jointIn, monthsAhead } from './forecast.rules.ts'

export default answer(showForecast, async (context, { branchId }) => {
  const ahead = await readAhead(context, branchId)
  if (!ahead) return no('duties.unknown-branch')
  const { today } = context
  const duties = ahead.facts.flatMap((unit) => forecastOf(unit, today))
  const joint = jointIn(duties)
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(today, at).slice(0, 7)).map((month) => {
    const mine = duties.filter((duty) => duty.on.startsWith(month) && duty.state !== 'not-applicable')
    const together = joint.filter(({ themeDay }) => themeDay === month)
    const open = mine.filter(({ state }) => state === 'open')
    const saved = together.filter(({ assembly }) => open.some((duty) => duty.period === assembly)).length
    return { month, duties: mine.map(ahead.told), gatherings: open.length - saved, joint: together }
  })
  return { branch: ahead.branch, months, convened: ahead.convened }
})
