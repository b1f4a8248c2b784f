import type { MinutesSheet } from './minutes.ts'
import type { Foot } from './page.ts'
import type { RosterPerson, RosterSheet } from './roster.ts'
import type { SignInPerson, SignInSheet } from './sign-in.ts'

/** Invented papers for the tests of this folder: the assembly of 25 November 2026 and the 37 members of its branch. */
export const exampleFoot: Foot = {
  branch: '运行车间党支部',
  period: '2026年第4次党员大会',
  printedOn: '2026-11-25',
  recordHead: '7f3a91c0',
}

const branchWork = '《中国共产党支部工作条例（试行）》'

export const exampleMinutes: MinutesSheet = {
  foot: exampleFoot,
  title: '运行车间党支部党员大会会议记录',
  year: 2026,
  serial: 4,
  demo: true,
  closed: true,
  from: { on: '2026-11-25', at: '14:00' },
  until: { on: '2026-11-25', at: '15:20' },
  place: '三楼会议室',
  chair: '石泉',
  recorder: '晓岚',
  due: { members: 37, voters: 34 },
  present: { members: 26, voters: 24 },
  absent: [
    ...['思齐', '清野', '柏舟', '江蓠', '星原', '临川', '朝山'].map((name) => ({ name, reason: '夜班后休息' })),
    ...['怀谷', '景行'].map((name) => ({ name, reason: '当班不可离岗' })),
    { name: '守拙', reason: '准假' },
    { name: '铁衣', reason: '出差' },
  ],
  attending: [{ name: '初夏', as: '入党积极分子' }],
  agenda: ['讨论青禾同志转为正式党员', '学习应急处置卡，落实冬季防冻措施'],
  sections: [
    {
      heading: '讨论青禾同志转为正式党员',
      paragraphs: [
        {
          lead: '介绍人意见',
          text: '明溪：预备期一年，该同志在净环水泵房独立处置三号泵轴温升高，记录完整，同意转正。长庚：参加义务拾废钢七场，带动班组三人报名，书写材料偏简，须再下功夫，同意转正。',
        },
      ],
      votes: [
        {
          subject: '同意青禾同志按期转为正式党员',
          ballot: 'secret',
          voters: 34,
          excluded: [],
          present: 24,
          written: { received: 4, inFavour: 4 },
          papers: { issued: 24, returned: 24, valid: 24 },
          inFavour: 23,
          against: 0,
          abstain: 1,
          outcome: 'PASS',
          because: [
            { ruleSet: '《中国共产党发展党员工作细则》', article: '第二十条', formula: '到会2×24＝48＞34' },
            { ruleSet: '《中国共产党发展党员工作细则》', article: '第二十一条', formula: '赞成2×27＝54＞34' },
          ],
        },
      ],
      resolutions: [
        '同意青禾同志按期转为中共正式党员，党龄自2026年11月18日起算，报上级党委审批后生效。会前书面意见原件与选票一并封存。',
      ],
    },
    {
      heading: '学习应急处置卡，落实冬季防冻措施',
      paragraphs: [
        {
          text: '若谷领学煤气区域、净环水泵房应急处置卡，与会党员结合岗位讨论。\n河山：除尘输灰管线伴热两处不热，须在降温前修复。',
        },
      ],
      votes: [
        {
          subject: '冬季防冻措施由四个党小组分区负责',
          ballot: 'open',
          voters: 34,
          excluded: [
            {
              name: '卧云',
              reason: '长期卧床',
              superiorReference: '炼钢党委〔2026〕12号',
              assemblyReference: '2026年第1次党员大会',
            },
          ],
          present: 24,
          written: null,
          papers: null,
          inFavour: 24,
          against: 0,
          abstain: 0,
          outcome: 'PASS',
          because: [{ ruleSet: branchWork, article: '第十一条', formula: '到会2×24＝48≥34，赞成2×24＝48＞34' }],
        },
      ],
      resolutions: ['冬季防冻措施由四个党小组分区负责，每周由组长核对一次。'],
    },
  ],
  actions: [
    { text: '修复输灰管线两处伴热，恢复后测温并记录', owner: '河山', dueOn: '2026-12-02' },
    { text: '四个党小组划分防冻责任区，报支部备案', owner: '晓岚', dueOn: '2026-11-30' },
    { text: '会后向十一名缺席党员传达', owner: '砚舟', dueOn: null },
  ],
  amendments: [
    {
      what: '实到人数',
      before: '党员25人',
      after: '党员26人',
      reason: '听澜会前补签，签到表可证',
      by: '晓岚',
      when: { on: '2026-11-26', at: '9:10' },
    },
  ],
}

const roll = {
  炼钢党小组: '砚舟甲 青禾甲 云岫甲 明溪乙 秋实乙 思齐丙 清野丙 柏舟丙 行远丁 子穆丁 石泉常白 闻樵常白',
  轧钢党小组: '南樵甲 松涧甲 望川乙 江蓠丙 北辰丁 知秋丁 若谷常白',
  钢包党小组: '远帆甲 鹤汀甲 怀谷乙 凌川乙 星原丙 临川丙 云帆丁 守拙丁 长庚常白 铁衣常白',
  除尘党小组: '听澜甲 沐野乙 景行乙 朝山丙 白榆丁 晓岚常白 春耕常白 河山常白',
}

function personOf(entry: string): SignInPerson {
  const name = entry.slice(0, 2)
  return {
    name,
    crew: entry.length > 3 ? entry.slice(2) : `${entry.slice(2)}班`,
    status: ['青禾', '临川', '白榆'].includes(name) ? 'probationary' : 'full',
    ...(name === '守拙' ? { remark: '准假' } : {}),
  }
}

export const exampleSignIn: SignInSheet = {
  foot: exampleFoot,
  title: '运行车间党支部党员大会签到表',
  demo: true,
  when: '2026年11月25日14:00',
  place: '三楼会议室',
  groups: Object.entries(roll).map(([name, entries]) => ({ name, people: entries.split(' ').map(personOf) })),
  emptyLines: 3,
}

function rosterPerson(name: string, crew: string, group: string, index: number): RosterPerson {
  const full = index % 12 !== 1
  return {
    name,
    sex: index % 5 === 0 ? 'female' : 'male',
    birthOn: `19${70 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
    education: index % 3 === 0 ? '大学专科' : '大学本科',
    post: index % 4 === 0 ? '净环水泵房' : '钢包热修',
    crew,
    group,
    status: full ? 'full' : 'probationary',
    appliedOn: `20${10 + (index % 12)}-03-05`,
    admittedOn: `20${13 + (index % 12)}-11-18`,
    standingFrom: full ? `20${14 + (index % 12)}-11-18` : null,
    joinedBranchOn: index % 7 === 0 ? null : '2018-07-01',
    remarks: index % 11 === 0 ? '外派' : null,
  }
}

const members = exampleSignIn.groups.flatMap(({ name, people }) =>
  people.map((person) => ({ ...person, group: name.slice(0, 2) })),
)

/** A roster as long as asked, by going round the 37. */
export function exampleRoster(length: number): RosterSheet {
  const people = Array.from({ length }, (_, index) => {
    const member = members[index % members.length]
    return rosterPerson(member?.name ?? '', member?.crew ?? '', member?.group ?? '', index)
  })
  return {
    foot: { ...exampleFoot, period: '2026年11月', preparedBy: '晓岚' },
    title: '运行车间党支部党员花名册',
    demo: true,
    asOf: '2026-11-25',
    people,
  }
}
