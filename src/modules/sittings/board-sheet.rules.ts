import { type Day, dayOfMonth, monthOf, weekdayOf } from '#core/day.ts'
import type { Board, BoardPerson, BoardSitting } from './board.rules.ts'

/** The words of the plan on paper and in a workbook, which are Chinese in either language of the interface. */
const ways = { duty: '当班离岗', edge: '班前班后', own: '班外到会', leads: '主持或主讲', never: '到不了' } as const

export function dayWords(on: Day): string {
  return `${monthOf(on)}月${dayOfMonth(on)}日（周${'一二三四五六日'[weekdayOf(on) - 1]}）`
}

export function whenWords({ on, startsAt, endsAt }: BoardSitting): string {
  return `${dayWords(on)}${startsAt}–${endsAt}`
}

export function wayWords({ way, person }: BoardPerson): string {
  if (way) return ways[way]
  return person.leftOut ? '不在本次安排' : '未安排'
}

/** 第一场12月3日（周四）09:00–10:00 */
export function placesWords({ sittings }: Board, { at }: BoardPerson): string {
  if (at.length === 0) return '–'
  return at.length === sittings.length && at.length > 1
    ? '各场'
    : sittings
        .filter(({ place }) => at.includes(place))
        .map((sitting) => `第${sitting.place}场 ${whenWords(sitting)}`)
        .join('；')
}

const text = (title: string, characters: number | null) => ({ title, characters })

/** For the notice board: the sittings, then each crew with who comes when, then who stays on duty at each. */
export function boardBlocks(board: Board, title: string, crewless: string) {
  const crewOf = (id: string | null) => board.crews.find((crew) => crew.id === id)?.name || crewless
  return [
    { kind: 'title' as const, text: title },
    { kind: 'blank' as const },
    {
      kind: 'table' as const,
      columns: [text('场次', 4), text('时间', null), text('会场', 7), text('到会', 4)],
      rows: board.sittings.map((sitting) => [
        `第${sitting.place}场`,
        whenWords(sitting),
        sitting.venue ?? '另定',
        `${sitting.comes.length}人`,
      ]),
    },
    ...board.crews.flatMap((crew) => [
      { kind: 'heading' as const, text: `${crew.name || crewless}（${crew.people.length}人）` },
      {
        kind: 'table' as const,
        columns: [text('姓名', 5), text('参加', null), text('到会方式', 6)],
        rows: crew.people.map((line) => [line.person.name, placesWords(board, line), wayWords(line)]),
      },
    ]),
    ...board.sittings
      .filter(({ stays }) => stays.length > 0)
      .map((sitting) => ({
        kind: 'paragraph' as const,
        lead: `第${sitting.place}场在岗。`,
        text: [...Map.groupBy(sitting.stays, ({ crewId }) => crewOf(crewId))]
          .map(([crew, people]) => `${crew}${people.map(({ name }) => name).join('、')}`)
          .join('；'),
      })),
  ]
}
