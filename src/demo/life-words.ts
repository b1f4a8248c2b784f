import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import type { Scene } from './calendar.ts'
import type { Script } from './words.ts'

export const pick = <const List extends readonly [unknown, ...unknown[]]>(list: List, turn: number): List[number] =>
  list[turn % list.length]

/** What one purpose of a scene says in its own section. */
export type Section = Pick<Script, 'theme' | 'agenda'> & {
  readonly kind: PurposeKind
  readonly lecturer: string | null
}

/** The section of a purpose that is joined to a scene. `celebrating`: who was admitted in that month of an earlier year. */
export function joinedSection(kind: PurposeKind, { turn }: Scene, celebrating: readonly string[]): Section {
  const plain = { kind, theme: null, lecturer: null }
  switch (kind) {
    case 'lecture':
      return lecture(turn)
    case 'appraisal':
      return { ...plain, agenda: appraisal }
    case 'collective-study':
      return { ...plain, agenda: [{ title: '集体学习', points: pick(texts, turn) }] }
    default:
      return { ...plain, agenda: [{ title: '过政治生日', points: birthdayWords(celebrating) }] }
  }
}

const texts = [
  '领学党章总纲，逐段读，逐段议。\n石泉：对照总纲想一想，自己这一岗怎么做。',
  '学习中国共产党党员教育管理工作条例，重点学组织生活和学时要求。',
  '学习本厂安全生产红线，结合岗位讲一条自己违反过的。',
] as const

function birthdayWords(names: readonly string[]): string {
  return `本月过政治生日的有${names.join('、')}。到会的各谈一段入党时的事，当班的会后送去贺卡；不设奖品。`
}

// Whoever gives a lecture is there: the chair or the recorder of the branch.
const lectures = [
  ['先锋就在岗位上', '石泉（党支部书记）', '石泉：从本车间三次抢修讲起，讲党员怎么站到前面。'],
  ['一块废钢的账', '晓岚（党支部组织委员）', '晓岚：用料场过磅数字讲降本，讲每个人能做的一件小事。'],
  ['重读入党誓词', '石泉（党支部书记）', '石泉：逐句讲誓词，讲第一次宣誓时的情形。'],
  ['厂史里的党支部', '晓岚（党支部组织委员）', '晓岚：讲建厂头十年支部怎样带班组攻关，留下的规矩今天还在用。'],
] as const

function lecture(turn: number): Section {
  const [theme, lecturer, points] = pick(lectures, turn)
  const agenda = [
    { title: '讲党课', points },
    {
      title: '讨论',
      points: '思齐：讲的都是身边事，听得进去。\n望川：建议下一课请老师傅来讲。\n到会党员联系岗位发言。',
    },
  ]
  return { kind: 'lecture', theme, lecturer, agenda }
}

const appraisal = [
  { title: '个人自评', points: '到会党员逐一自评，围绕履职、作风、学习三个方面；预备党员参加自评，不评定等次。' },
  { title: '党员互评', points: '按党小组互评，每名党员听取本组意见，意见当面讲。' },
  { title: '民主测评', points: '发测评票，无记名填写，现场收回；只登记汇总，不对外排名。' },
  { title: '评定意见', points: '石泉：支委会综合测评情况和日常表现提出评定意见，结果向本人反馈，不只看票数。' },
] as const

/** The yearly organisational-life meeting, step by step as OL-02 has it. */
export const organisationalLife: Script = {
  title: '组织生活会暨民主评议党员',
  theme: '守初心、站好岗、带好头',
  agenda: [
    { title: '通报会议主题和会前准备', points: '石泉：主题由支委会议定，会前学习、谈心、征求意见都已做完。' },
    { title: '会前学习情况', points: '晓岚：各党小组集中学习两次，倒班未到的已补学。' },
    { title: '谈心谈话情况', points: '石泉：支委之间、支委与党员、党员之间谈了一轮，有话当面说。' },
    { title: '征求意见情况', points: '长庚：向班组征求意见，归并为三条，不记提意见的人。' },
    {
      title: '批评和自我批评',
      points:
        '石泉：自我批评，下夜班班组去得少，明年每月至少两次。\n若谷：学习安排顾了白班，夜班补学拖得久。\n长庚：隐患整改盯得不够紧，备件到货要提前催。',
    },
    { title: '整改清单', points: '晓岚：三条整改各有责任人和期限，列入交办事项，逐月对照。' },
  ],
  vote: null,
  tasks: [
    { text: '整改：支委每月到夜班班组不少于两次，记入台账', days: 40 },
    { text: '整改：夜班党员补学在两周内完成', days: 30 },
    { text: '整改：隐患所需备件提前一个月报计划', days: 50, owner: '长庚' },
  ],
  outcome: null,
}
