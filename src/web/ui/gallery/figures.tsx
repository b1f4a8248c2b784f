import {
  Band,
  Columns,
  Count,
  Counts,
  Fact,
  Facts,
  Formation,
  Mark,
  MonthLoad,
  NextThing,
  Section,
  Status,
  StrokeRow,
  VoteBar,
} from '../index.ts'
import { Line, Specimen, useBoth } from './specimen.tsx'

const load = [13, 8, 8, 10, 7, 8, 10, 7, 7, 9, 7, 8]
const special = [5, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1]

export function Figures() {
  const say = useBoth()
  const months = load.map((count, at) => ({
    month: `${at === 0 ? 2026 : 2027}-${String(at === 0 ? 12 : at).padStart(2, '0')}`,
    routine: count - (special[at] ?? 0),
    special: special[at] ?? 0,
    ...(at === 0 ? { href: '/duties' } : {}),
  }))
  return (
    <>
      <Specimen name="Mark">
        <Line>
          <Mark size={94} />
          <Mark />
          <Mark size={32} />
          <Mark size={24} />
          <Mark size={16} />
        </Line>
      </Specimen>
      <Specimen name="Formation, StrokeRow" note={say('一笔即一物', 'One stroke, one real thing')}>
        <Formation label={say('37 名党员，14 人此刻在岗', '37 members, 14 on shift')} solid={14} total={37} />
        <Formation label={say('12 名党员，4 人此刻在岗', '12 members, 4 on shift')} solid={4} total={12} />
        <StrokeRow label={say('7 步，已办 3', '7 steps, 3 done')} size="small" solid={3} total={7} />
        <StrokeRow
          label={say('12 项，已发 2，待发 3', '12 points, 2 sent, 3 waiting')}
          outlined={3}
          solid={2}
          total={12}
        />
      </Specimen>
      <Specimen name="VoteBar">
        <div>
          <VoteBar
            filled={24}
            formula="2 × 24 = 48 ＞ 34"
            holds
            label={say('到会', 'Present')}
            needed={18}
            note={say('须 18，细则 2026 第三十一条', '18 needed, rules 2026 article 31')}
            total={34}
            verdict={say('过半', 'More than half')}
          />
          <VoteBar
            filled={23}
            formula="2 × 27 = 54 ＞ 34"
            hatched={4}
            holds
            label={say('赞成', 'In favour')}
            needed={18}
            note={say('须 18，含书面 4 票', '18 needed, 4 in writing')}
            total={34}
            verdict={say('过半', 'More than half')}
          />
          <VoteBar
            filled={16}
            formula="2 × 16 = 32 ＜ 34"
            holds={false}
            label={say('赞成', 'In favour')}
            needed={18}
            total={34}
            verdict={say('未过半', 'Not half')}
          />
        </div>
      </Specimen>
      <Specimen name="MonthLoad">
        <MonthLoad
          describe={(one) =>
            say(
              `${one.month}，${one.routine + one.special} 项，专项 ${one.special} 项`,
              `${one.month}: ${one.routine + one.special}, special ${one.special}`,
            )
          }
          label={say('今后十二个月每月应履行项数', 'Duties in each of the next twelve months')}
          months={months}
        />
      </Specimen>
      <Specimen name="Band, Columns, Counts, Facts, NextThing">
        <div>
          <Band label={say('支部', 'Branch')} numeral="一">
            <Counts>
              <Count label={say('党员，预备 3', 'Members, 3 probationary')}>37</Count>
              <Count href="/rota" label={say('岗位班次有党员', 'Post shifts with a member')} of="/ 41">
                34
              </Count>
              <Count alarming label={<Status kind="overdue" size="note" />}>
                1
              </Count>
            </Counts>
            <NextThing
              href="/gatherings"
              note={say('三楼会议室·可到表决人 24，须 18', 'Third floor, 24 voters, 18 needed')}
            >
              {say('今日 14:00 支部党员大会', 'Today 14:00, branch assembly')}
            </NextThing>
          </Band>
          <Band label={say('主线', 'Lines')} numeral="三">
            <Columns>
              {[say('学习', 'Learning'), say('育人', 'Growing people'), say('主题党日', 'Theme days')].map((title) => (
                <Section key={title} level={3} note={say('每月一次', 'Monthly')} title={title}>
                  <Facts>
                    <Fact label={say('本年已办', 'Held this year')} unit={say('次', 'times')}>
                      10
                    </Fact>
                    <Fact href="/gatherings" label={say('支委会', 'Committee')} unit="/ 12">
                      11
                    </Fact>
                    <Fact label={say('回收', 'Recovered')} unit="t">
                      38.6
                    </Fact>
                  </Facts>
                </Section>
              ))}
            </Columns>
          </Band>
        </div>
      </Specimen>
    </>
  )
}
