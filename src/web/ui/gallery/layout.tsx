import { Fact, Facts, Legend, PrintSheet, Section, Split, Status, StatusShape, Tag } from '../index.ts'
import { Specimen, useBoth } from './specimen.tsx'

export function Layout() {
  const say = useBoth()
  return (
    <>
      <Specimen name="Section, Split, Facts, Legend">
        <Split
          aside={
            <Section line="heavy" note={say('十件', 'Ten')} title={say('本周要办', 'This week')}>
              <Facts>
                <Fact label={say('足额', 'Covered')} words>
                  <Status kind="cover-ok" />
                </Fact>
                <Fact label={say('铸造吊车', 'Casting crane')} words>
                  <Status kind="cover-short" n={1} />
                </Fact>
                <Fact label={say('合计', 'Total')} strong unit="/ 41">
                  34
                </Fact>
              </Facts>
            </Section>
          }
        >
          <Section
            line="heavy"
            note={say('方向键移动', 'Arrow keys move')}
            right={<span>34 / 37</span>}
            title={say('一、到会', 'Attendance')}
            under="light"
          >
            <Legend
              entries={[
                { key: 'met', sign: <StatusShape kind="met" />, words: say('已履行', 'Met') },
                { key: 'rest', sign: <Tag>休</Tag>, words: say('夜班后 11 小时', 'After a night shift') },
              ]}
              right={say('内部目标永不写入实际', 'Targets are never written as facts')}
            />
          </Section>
        </Split>
      </Specimen>
      <Specimen name="PrintSheet" note={say('打印时壳不在', 'The shell stays away in print')}>
        <PrintSheet
          branch={say('运行车间党支部', 'Operations branch')}
          chain="7f3a 91c0"
          period={say('2026 年第 4 次党员大会', 'Assembly 4, 2026')}
          printedOn="2026-11-25"
          sub={say('（2026 年第 4 次，演示）', '(No. 4 of 2026, demo)')}
          title={say('支部党员大会会议记录', 'Minutes of the branch assembly')}
        >
          <p>{say('时间：2026 年 11 月 25 日 14:00 至 15:20', 'Time: 2026-11-25, 14:00 to 15:20')}</p>
        </PrintSheet>
      </Specimen>
    </>
  )
}
