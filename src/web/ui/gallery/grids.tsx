import { useState } from 'react'
import { addDays } from '#core/day.ts'
import { ExplainPanel, type MonthCell, MonthGrid, type Tick, TickGrid, toast } from '../index.ts'
import { useJudgement } from './judgement.ts'
import { Specimen, useBoth } from './specimen.tsx'

const names: [name: string, row: string, column: string][] = [
  ['石泉', 'steel', 'day'],
  ['闻樵', 'steel', 'day'],
  ['砚舟', 'steel', 'a'],
  ['青禾', 'steel', 'a'],
  ['云岫', 'steel', 'a'],
  ['思齐', 'steel', 'c'],
  ['若谷', 'roll', 'day'],
  ['南樵', 'roll', 'a'],
  ['江蓠', 'roll', 'c'],
  ['长庚', 'ladle', 'day'],
  ['铁衣', 'ladle', 'day'],
  ['远帆', 'ladle', 'a'],
  ['星原', 'ladle', 'c'],
]

export function Grids() {
  const say = useBoth()
  const [ticked, setTicked] = useState(new Set(['石泉', '闻樵', '砚舟', '青禾', '若谷', '长庚']))
  const judgement = useJudgement()
  const rest = { text: '休', meaning: say('夜班后 11 小时', 'Eleven hours after a night shift') }
  const ticks: Tick[] = names.map(([name, row, column]) => ({
    key: name,
    name,
    row,
    column,
    ticked: ticked.has(name),
    disabled: column === 'c',
    tags:
      column === 'c'
        ? [rest]
        : name === '青禾'
          ? [{ text: '预', meaning: say('无表决权', 'Without a vote'), tone: 'violet' as const }]
          : [],
  }))
  const days = Array.from({ length: 14 }, (_, at) => addDays('2026-12-01', at))
  return (
    <>
      <Specimen name="TickGrid" note={say('方向键移动，空格打勾', 'Arrow keys move, space ticks')}>
        <TickGrid
          columns={[
            { key: 'day', title: say('常白班', 'Day crew'), note: say('在岗，可离岗', 'On post') },
            { key: 'a', title: say('甲班', 'Crew A'), note: say('16:00 上中班', 'From 16:00') },
            {
              key: 'c',
              title: say('丙班', 'Crew C'),
              note: say('今晨下夜班，不召集', 'After a night shift'),
              wash: true,
            },
          ]}
          corner={say('党小组', 'Group')}
          label={say('到会勾选', 'Attendance')}
          onTick={(key, on) => {
            const next = new Set(ticked)
            if (on) next.add(key)
            else next.delete(key)
            setTicked(next)
          }}
          rows={[
            { key: 'steel', title: say('炼钢', 'Steel') },
            { key: 'roll', title: say('轧钢', 'Rolling') },
            { key: 'ladle', title: say('钢包', 'Ladle') },
          ]}
          ticks={ticks}
        />
      </Specimen>
      <Specimen name="MonthGrid">
        <MonthGrid
          cell={(row, day) => shiftOf(row, days.indexOf(day), day)}
          corner={say('班组', 'Crew')}
          days={days}
          label={say('十二月排班', 'December rota')}
          onPress={(row, day) => toast(`${row} ${day}`, 'word')}
          rows={[
            { key: '甲班', title: say('甲班', 'Crew A'), note: say('8 名党员', '8 members') },
            { key: '乙班', title: say('乙班', 'Crew B'), note: say('7 名党员', '7 members') },
          ]}
          sums={{ title: say('可到表决人', 'Voters'), cell: (day) => 18 + (days.indexOf(day) % 9) }}
          today="2026-12-03"
        />
      </Specimen>
      <Specimen name="ExplainPanel">
        <div style={{ maxInlineSize: 360 }}>
          <ExplainPanel
            judgement={judgement}
            note={say('审批与政治结论由组织作出，本系统不代为判断。', 'The organisation decides, not the software.')}
          />
        </div>
      </Specimen>
    </>
  )
}

const pattern: readonly [text: string, look: NonNullable<MonthCell['look']>][] = [
  ['早', 'early'],
  ['早', 'early'],
  ['中', 'middle'],
  ['中', 'middle'],
  ['夜', 'night'],
  ['夜', 'night'],
  ['休', 'rest'],
  ['休', 'rest'],
]

function shiftOf(row: string, at: number, day: string): MonthCell | undefined {
  const [text, look] = pattern[(at + (row === '乙班' ? 4 : 0)) % 8] ?? ['休', 'rest']
  return { text, look, words: `${day} ${row} ${text}`, changed: row === '乙班' && at === 6 }
}
