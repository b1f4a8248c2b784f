import type { Day } from '#core/day.ts'

/** A text that binds a branch, or `house` for what this program decides where the texts are silent. */
export interface Instrument {
  readonly title: readonly [zh: string, en: string]
  /** First day it is in force. */
  readonly from: Day
  /** First day it no longer is; null while in force. */
  readonly until: Day | null
  /** Instruments of one family follow each other: the date of the event picks one of them (CAL-08). */
  readonly family: string
  /** True where only digests of the text were seen, or its date of effect is not certain. */
  readonly unsure?: true
}

/** In the order in which they speak: of two that carry the same rule on one day, the later. */
export const instruments = {
  house: {
    title: ['雁阵的约定', 'A convention of Yanzhen'],
    from: '0001-01-01',
    until: null,
    family: 'house',
  },
  handbook: {
    title: ['党务工作手册', 'Handbooks of Party work'],
    from: '1982-09-06',
    until: null,
    family: 'handbook',
    unsure: true,
  },
  constitution: {
    title: ['中国共产党章程', 'Constitution of the CPC'],
    from: '1982-09-06',
    until: null,
    family: 'constitution',
  },
  'branch-work-2018': {
    title: ['中国共产党支部工作条例（试行）', 'Regulations on the Work of Party Branches (trial, 2018)'],
    from: '2018-10-28',
    until: null,
    family: 'branch-work',
  },
  'member-education-2019': {
    title: ['中国共产党党员教育管理工作条例', 'Regulations on the Education and Management of Members (2019)'],
    from: '2019-05-06',
    until: null,
    family: 'member-education',
  },
  'enterprise-branches-2019': {
    title: [
      '中国共产党国有企业基层组织工作条例（试行）',
      'Regulations on Grassroots Organisations in State Enterprises (trial, 2019)',
    ],
    from: '2019-12-30',
    until: null,
    family: 'enterprise-branches',
  },
  'elections-2020': {
    title: ['中国共产党基层组织选举工作条例', 'Regulations on Grassroots Elections (2020)'],
    from: '2020-07-13',
    until: null,
    family: 'elections',
  },
  'recruiting-2014': {
    title: ['中国共产党发展党员工作细则（2014）', 'Detailed Rules on Recruiting Members (2014)'],
    from: '2014-05-28',
    until: '2026-05-11',
    family: 'recruiting',
  },
  'recruiting-2026': {
    title: ['中国共产党发展党员工作细则（2026）', 'Detailed Rules on Recruiting Members (2026)'],
    from: '2026-05-11',
    until: null,
    family: 'recruiting',
    unsure: true,
  },
  'recruiting-chart': {
    title: ['发展党员工作流程图', 'Flow chart of recruiting members'],
    from: '2014-05-28',
    until: null,
    family: 'recruiting-chart',
    unsure: true,
  },
  'dues-2008': {
    title: ['关于中国共产党党费收缴、使用和管理的规定', 'Provisions on Collecting, Using and Managing Dues (2008)'],
    from: '2008-04-01',
    until: null,
    family: 'dues',
  },
  'dues-2017': {
    title: ['关于进一步规范党费工作的通知', 'Notice on Further Standardising Dues (2017)'],
    from: '2017-01-01',
    until: null,
    family: 'dues-notice',
    unsure: true,
  },
  'political-building-2019': {
    title: ['中共中央关于加强党的政治建设的意见', 'Opinions of the Central Committee on Political Building (2019)'],
    from: '2019-01-31',
    until: null,
    family: 'political-building',
  },
  'training-plan': {
    title: ['全国党员教育培训工作规划', 'National Plan for the Training of Members'],
    from: '2019-01-01',
    until: null,
    family: 'training',
    unsure: true,
  },
  'appraisal-notices': {
    title: ['关于召开组织生活会和开展民主评议党员的年度通知', 'Yearly notices on organisational life and appraisal'],
    from: '2018-10-28',
    until: null,
    family: 'appraisal',
    unsure: true,
  },
  'admission-dates': {
    title: ['关于入党时间和党龄计算的规定', 'Provisions on dates of admission and Party standing'],
    from: '1982-09-06',
    until: null,
    family: 'admission-dates',
    unsure: true,
  },
  'fingertip-formalism-2023': {
    title: ['关于防治“指尖上的形式主义”的若干意见', 'Opinions on Preventing “Formalism at the Fingertips” (2023)'],
    from: '2023-12-18',
    until: null,
    family: 'government-apps-opinions',
  },
  'government-apps-2026': {
    title: [
      '政务移动互联网应用程序规范化管理办法',
      'Measures on the Standardised Management of Government Mobile Apps (2026)',
    ],
    from: '2026-01-01',
    until: null,
    family: 'government-apps',
  },
  'disposal-2024': {
    title: ['中国共产党不合格党员组织处置办法', 'Measures on the Disposal of Unqualified Members (2024)'],
    from: '2024-06-16',
    until: null,
    family: 'disposal',
  },
  'voter-guidance': {
    title: [
      '中央组织部关于应到会人数计算的有关规定',
      'Organisation Department guidance on who counts among those who should attend',
    ],
    from: '1990-01-01',
    until: null,
    family: 'voter-guidance',
    unsure: true,
  },
  'working-days': {
    title: ['国务院办公厅关于节假日安排的通知', 'State Council notice on holidays'],
    from: '2007-12-14',
    until: null,
    family: 'working-days',
  },
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof instruments

export function isInForce(id: InstrumentId, on: Day): boolean {
  const { from, until }: Instrument = instruments[id]
  return from <= on && (until === null || on < until)
}
