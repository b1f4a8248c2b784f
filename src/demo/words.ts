import type { Scene } from './calendar.ts'
import { organisationalLife, pick } from './life-words.ts'

/** What a scene's record says. All of it is invented. */
export interface Script {
  readonly title: string
  readonly theme: string | null
  readonly agenda: readonly { readonly title: string; readonly points: string }[]
  readonly vote: { readonly subject: string; readonly resolution: string } | null
  readonly tasks: readonly { readonly text: string; readonly days: number; readonly owner?: string }[]
  readonly outcome: {
    readonly measure: string
    readonly low: number
    readonly high: number
    readonly unit: string
  } | null
}

export function scriptOf(scene: Scene): Script {
  switch (scene.kind) {
    case 'branch-assembly':
      return assembly(scene)
    case 'committee-meeting':
      return committee(scene)
    case 'group-meeting':
      return groupMeeting(scene)
    case 'theme-party-day':
      return themeDay(scene)
    case 'organisational-life':
      return organisationalLife
    default:
      throw new Error(`the demo has no gathering for ${scene.kind} alone`)
  }
}

/** What was said by those who came: who was away said nothing; where nobody else speaks, the secretary reads it out for him. */
export function saidBy(present: ReadonlySet<string>, points: string): string {
  const lines = points.split('\n')
  const speaker = (line: string) => /^(\p{Script=Han}{2,4})：/u.exec(line)?.[1]
  const said = lines.filter((line) => present.has(speaker(line) ?? '') || !speaker(line))
  return said.length > 0 ? said.join('\n') : (lines[0] ?? '').replace(/^(.+?)：/, '石泉：受$1委托说明，')
}

const assemblies = [
  ['审议支部半年工作安排', '同意支部半年工作安排，由支委会分工落实，每月在支委会上对照一次。'],
  ['审议党员责任区划分方案', '同意党员责任区划分方案，责任区与岗位、班组对应，自下月起执行。'],
  ['审议年度党员教育计划', '同意年度党员教育计划，各党小组按季度补学，不因倒班漏人。'],
  ['审议精益立项两项课题', '同意破碎料保障、污泥压滤机提效两项课题立项，由炼钢、除尘党小组牵头。'],
] as const

function assembly({ turn }: Scene): Script {
  const [item, resolution] = pick(assemblies, turn)
  return {
    title: '支部党员大会',
    theme: null,
    agenda: [
      {
        title: '通报上季度支部工作',
        points: '石泉：上季度三会一课按期召开，各党小组均有记录；夜班党员补学还差两人，本月内补上。',
      },
      {
        title: item,
        points:
          '长庚：方案写清了谁来做、什么时候做完，建议把检修月份避开。\n思齐：倒班小组能落实，学习放在早班前半小时。\n听澜：除尘岗位人手紧，活动请提前三天通知。',
      },
    ],
    vote: { subject: item, resolution },
    tasks: [
      { text: '方案印发各党小组并张贴', days: 7 },
      { text: '丙班党员会议精神补学', days: 14 },
      { text: '收齐乙班岗位安全承诺书', days: 12, owner: '沐野' },
    ],
    outcome: null,
  }
}

const committees = [
  ['研究主题党日安排', '晓岚：本月主题党日定在二十日前后，以回收废钢、清理料场为主，炼钢党小组准备工具。'],
  ['研究积极分子考察', '晓岚：三名积极分子半年考察表已收齐，培养联系人意见齐全，同意上报。'],
  ['研究降本增效攻关', '砚舟：破碎料课题前三个月延误次数下降，采购两家供料排期还要支部出面协调。'],
  ['研究党员教育学时', '若谷：全年学时还差的党员集中在丁班，安排两次班前学习。'],
  ['研究安全隐患整改', '长庚：上月党员查出隐患十九项，已整改十七项，余下两项等备件。'],
] as const

function committee({ turn }: Scene): Script {
  const [item, points] = pick(committees, turn)
  return {
    title: '支委会',
    theme: null,
    agenda: [
      { title: item, points },
      // One in five says it in its own item; the others settle it beside theirs (TP-02).
      ...(item.includes('主题党日')
        ? []
        : [{ title: '议定下次主题党日', points: '晓岚：主题和内容照年度计划，固定日有检修的提前改期并写明原因。' }]),
      { title: '检查上月交办事项', points: '逐项对照，已完成的销号，未完成的说明原因并重新定期限。' },
    ],
    vote: { subject: item, resolution: `同意${item.replace('研究', '')}的意见，按分工执行。` },
    tasks: [{ text: `落实${item.replace('研究', '')}`, days: 20 }],
    outcome: null,
  }
}

const studies = [
  ['学习支部工作条例', '逐条学习组织生活一章，对照本组查缺补漏。'],
  ['讲岗位安全', '结合本月两起设备报警，讲处置顺序和汇报要点。'],
  ['学厂史', '老党员讲建厂初期第一炉钢的故事，年轻党员谈感受。'],
  ['议精益改善', '各岗位提改善点，选出两条报支部。'],
  ['学发展党员工作细则', '逐条学习，弄清预备期从哪天算起、转正由谁讨论。'],
  ['评带徒情况', '师徒各讲一条本月学会的操作，约定下月目标。'],
] as const

function groupMeeting({ turn, group }: Scene): Script {
  const [item, points] = pick(studies, turn + (group?.codePointAt(0) ?? 0))
  return {
    title: `${group}会`,
    theme: null,
    agenda: [{ title: item, points: `${points}\n到会党员轮流发言，倒班未到的由组长会后补学。` }],
    vote: null,
    tasks: turn % 3 === 0 ? [{ text: '未到党员补学并签字', days: 10 }] : [],
    outcome: null,
  }
}

const themeDays = [
  ['拾废钢、降成本', '分三片清理轨道两侧和料场，过磅入账。', '回收废钢', 2400, 4300, 'kg'],
  ['责任区清扫与隐患排查', '按责任区分组，清扫、查漏、挂牌。', '查出隐患', 9, 24, '项'],
  ['红色影片观看与短评', '观看影片后每人写百字短评，择优张贴。', '收到短评', 19, 31, '篇'],
  ['送学到班组', '四个小组各到一个班组讲一课，讲完当场问答。', '听课职工', 38, 76, '人'],
  ['检修义务支援', '支援除尘布袋更换和压滤机清洗。', '义务工时', 36, 88, '小时'],
] as const

function themeDay({ turn }: Scene): Script {
  const [theme, points, measure, low, high, unit] = pick(themeDays, turn)
  return {
    title: `主题党日：${theme}`,
    theme,
    agenda: [{ title: theme, points: `${points}\n活动前交代安全事项，全程有专人监护，未进入吊运区域。` }],
    vote: null,
    tasks: [{ text: '活动结果公示并归档', days: 5 }],
    outcome: { measure, low, high, unit },
  }
}
