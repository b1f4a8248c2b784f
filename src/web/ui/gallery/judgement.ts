import type { Judgement } from '../index.ts'
import { useBoth } from './specimen.tsx'

/** The judgement of the gathering drawn in the look: a probationary member's admission, 24 of 34 present. */
export function useJudgement(): Judgement {
  const say = useBoth()
  const rules = say('发展党员工作细则 2026', 'Recruiting rules 2026')
  return {
    outcome: 'PASS',
    sentence: say(
      '按 2026-11-25 当日有效的规则判定，程序与票数都成立。',
      'By the rules in force on 2026-11-25 procedure and votes hold.',
    ),
    because: [
      {
        rule: say('到会过半', 'More than half present'),
        formula: '2P ＞ N：48 ＞ 34',
        instrument: rules,
        article: say('第二十条、第三十一条', 'articles 20 and 31'),
        kind: 'national',
        holds: true,
      },
      {
        rule: say('赞成过应到半数', 'More than half in favour'),
        formula: '2F ＞ N：54 ＞ 34，F = 23 + 4',
        text: say('分母是应到会，不是实到会', 'Of those who should be there, not of those present'),
        kind: 'national',
        holds: true,
      },
      {
        rule: say('书面意见计入', 'Opinions in writing count'),
        formula: 'W = 4',
        text: say('2026 版条文待核；不计入时 46 ＞ 34，结论不变', 'To be checked; without them 46 ＞ 34 still'),
        kind: 'setting',
        holds: null,
      },
      { rule: say('票数相符', 'Votes add up'), formula: '28 ≤ 24 + 4', kind: 'design', holds: true },
    ],
    numbers: [
      { label: say('本支部党员', 'Members'), value: 37 },
      { label: say('减 预备党员', 'less probationary'), value: 3 },
      { label: say('应到会有表决权 N', 'Voters N'), value: 34, sum: true },
    ],
    wouldChange: [
      { text: say('赞成再少 10 票（17）', 'Ten fewer in favour (17)'), outcome: 'FAIL' },
      { text: say('改用举手表决', 'A show of hands'), outcome: 'INVALID_PROCEDURE' },
      { text: say('四份书面意见全部不计', 'None of the four in writing'), outcome: 'PASS' },
    ],
    follows: [
      { when: '11-18', text: say('预备期届满，党龄自此日起算', 'Probation ends; seniority counts from here') },
      { when: '2027-02-25', text: say('上级党委审批期限，三个月', 'Approval of the superior, three months') },
    ],
  }
}
