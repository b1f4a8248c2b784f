import { cut, plain, tidy } from './hanzi.rules.ts'
import type { RosterField } from './roster-fields.rules.ts'

/** Kinds of column that are refused: nothing in the record needs them (branch.md 6.2). */
export type Refused = 'national-id' | 'ethnic-group' | 'address' | 'photo' | 'relatives' | 'health' | 'pay' | 'religion'

export type Heading =
  | { readonly kind: 'field'; readonly field: RosterField }
  | { readonly kind: 'refused'; readonly refused: Refused }
  /** Known and of no use: a running number. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'unknown' }

const refusals: readonly [Refused, RegExp][] = [
  ['national-id', /身份证|身份号|公民身份|证件号|idcard|idno\b|idnumber|nationalid|identitycard/],
  [
    'relatives',
    /家庭成员|家属|亲属|配偶|爱人|父亲|母亲|父母|子女|紧急联系|婚姻|spouse|relative|family|marital|emergency/,
  ],
  ['address', /住址|地址|籍贯|户籍|户口|出生地|家庭住|address|hometown|nativeplace|birthplace/],
  ['ethnic-group', /民族|族别|ethnic/],
  ['photo', /照片|相片|头像|证件照|photo|picture|portrait/],
  ['health', /健康|血型|病史|疾病|残疾|体检|health|blood|disab|illness/],
  ['pay', /工资|薪酬|薪资|薪级|收入|银行|账号|salary|wage|payslip|income|bank/],
  ['religion', /宗教|信仰|religio/],
]

const when = '(时间|日期|年月日?|年份|日)?$'

/** From the particular to the general; the first that fits is taken. */
const meanings: readonly [RosterField, RegExp][] = [
  ['name', /^(党员|员工|职工|人员|本人|成员)?(姓名|名字|名称)$|^(full|member|person)?name$/],
  ['sex', /^性别$|^(sex|gender)$/],
  ['birthOn', /出生|^生日$|birth|^dob$|^born/],
  ['education', /学历|文化程度|教育程度|文化水平|^education/],
  ['appliedOn', new RegExp(`(申请入党|入党申请|^申请|递交.*申请|提交.*申请).*?${when}|^appl`)],
  ['activistOn', new RegExp(`积极分子.*?${when}|^activist`)],
  ['prospectiveOn', new RegExp(`发展对象.*?${when}|^prospective`)],
  ['convertedOn', /转正|转为正式|成为正式|正式党员(时间|日期|年月)|^convert|^fullmember(since|from|on)|^fullfrom/],
  [
    'joinedOn',
    /(加入|进入|转入|编入|调入).*(支部|组织关系|党组织)|^(组织关系)?转入(时间|日期|年月)|^joined(the)?branch|^inbranchsince/,
  ],
  [
    'admittedOn',
    /入党(时间|日期|年月|年份)|^入党$|加入(中国)?(共产党|中共|党组织)|预备党员(时间|日期|年月)|(接收|吸收).*预备|^admit|^joined(the)?party|^partyjoin/,
  ],
  [
    'kind',
    /政治面貌|党员(类别|类型|身份|性质|状态)|^(人员)?(类别|类型|身份)$|是否(正式)?党员|^(party)?(status|kind|standing|category)$|^membershiptype$/,
  ],
  ['group', /党小组|^(所在|所属)?小组(名称)?$|^(party)?group$/],
  ['branch', /(党|所在|所属)支部|^支部(名称)?$|^(所在|所属)?党组织(名称)?$|^(party)?branch$/],
  ['crew', /班组|班次|轮班|班别|倒班|运转班|^班$|^(crew|shift|team|shiftcrew)$/],
  ['post', /岗位|工种|^(现任|行政|工作)?职务$|职位|^(post|position|job|jobtitle|trade)$/],
  ['phone', /电话|手机|联系方式|移动号码|^(mobile|phone|tel|telephone|contact|cell)(number|phone|no)?$/],
]

/** What a heading says, in Chinese (either writing) or English, however it is spaced, bracketed or starred. */
export function readHeading(text: string): Heading {
  const whole = plain(text).replace(/[*#:;,、_/\\"“”]/g, '')
  const bare = whole.replace(/[([{【〔].*?[)\]}】〕]/g, '')
  if (!bare) return { kind: 'unknown' }
  const refused = refusals.find(([, pattern]) => pattern.test(bare))
  if (refused) return { kind: 'refused', refused: refused[0] }
  if (/^(序号?|编号|行号|no|nr|number|index|seq)$/.test(bare)) return { kind: 'skipped' }
  // 党内职务 is an office; offices give rights and are appointed by hand.
  if (/党内职务|党务职务/.test(bare)) return { kind: 'unknown' }
  const meaning = meanings.find(([, pattern]) => pattern.test(bare))
  return meaning ? { kind: 'field', field: meaning[0] } : { kind: 'unknown' }
}

/** How a heading is remembered. */
export function headingKey(text: string): string {
  return cut(plain(text), 120)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * True for what can only be a Chinese national ID number: 18 places whose last is right (GB 11643), or 15 or 18 digits with
 * a birth date in their place, as spreadsheets leave them when they round the last digits away.
 */
export function isNationalId(cell: unknown): boolean {
  const written = typeof cell === 'number' && Number.isInteger(cell) ? BigInt(cell).toString() : cell
  if (typeof written !== 'string' || written.length < 15) return false
  const text = tidy(written).replace(/\s/g, '').toLowerCase()
  const found = /(?<!\d)(\d{17}[\dx]|\d{15})(?!\d)/.exec(text)?.[1]
  if (!found) return false
  const birth = found.length === 15 ? `19${found.slice(6, 12)}` : found.slice(6, 14)
  const plausible = /^(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(birth)
  if (found.length === 15) return plausible
  const sum = weights.reduce((total, weight, place) => total + weight * Number(found[place]), 0)
  return '10x98765432'[sum % 11] === found[17] || plausible
}
