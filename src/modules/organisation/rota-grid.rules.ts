import { addDays, type Day, daysInMonth, monthOf, weekdayOf, yearOf } from '#core/day.ts'
import { signOf } from './pattern.rules.ts'
import { dutyOn, type Schedule, timesOn } from './rota.rules.ts'
import type { Sheet } from './rota-header.rules.ts'
import type { CrewName } from './rota-sheet.rules.ts'

/** The rota of a month as the sheet crews hang on the wall: rows crews, columns days. It can be imported again as it is. */
export function rotaGrid(schedule: Schedule, crews: readonly Pick<CrewName, 'id' | 'name'>[], month: Day): Sheet {
  const [year, number] = [yearOf(month), monthOf(month)]
  const days = Array.from({ length: daysInMonth(year, number) }, (_, place) => addDays(month, place))
  const rows = crews.map(({ id, name }) => [
    name,
    ...days.map((on) => signOf(dutyOn(schedule, { crewId: id }, on).code, timesOn(schedule, on))),
  ])
  return {
    name: month.slice(0, 7),
    rows: [
      ['班组', ...days.map((_, place) => place + 1)],
      ['星期', ...days.map((on) => '一二三四五六日'[weekdayOf(on) - 1])],
      ...rows,
    ],
  }
}
