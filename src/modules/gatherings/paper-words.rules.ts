import type { Day } from '#core/day.ts'
import { dayOfMonth, monthOf, weekdayOf, yearOf } from '#core/day.ts'
import { markFromText, tallyFromText } from './amendment.rules.ts'
import type { Mark } from './attendance.rules.ts'
import { type AbsenceReason, type ExclusionReason, type PurposeKind, purposeFamilies } from './terms.rules.ts'

/** The fixed words of minutes, sign-in sheet and notice. These papers are Chinese in either language of the interface. */

const bodies: Readonly<Record<PurposeKind, string>> = {
  'branch-assembly': '党员大会',
  'committee-meeting': '支部委员会会议',
  'group-meeting': '会',
  'theme-party-day': '主题党日',
  'organisational-life': '组织生活会',
  appraisal: '民主评议党员',
  lecture: '党课',
  'collective-study': '集体学习',
  'mini-class': '党员小课堂',
  'political-birthday': '政治生日',
}

const meetings: readonly PurposeKind[] = purposeFamilies.meeting

/** 党员大会暨主题党日, 主题党日、党课暨政治生日 */
export function gatheringWords(kinds: readonly PurposeKind[]): string {
  return joined(kinds.map((kind) => (kind === 'group-meeting' ? '党小组会' : bodies[kind])))
}

function joined(words: readonly string[]): string {
  return [words.slice(0, -1).join('、'), ...words.slice(-1)].filter(Boolean).join('暨')
}

/** 运行车间党支部党员大会会议, 运行车间党支部炼钢党小组会会议, 运行车间党支部组织生活会暨民主评议党员 */
export function titleWords(branch: string, unit: string, isBranch: boolean, kinds: readonly PurposeKind[]): string {
  const whose = isBranch ? branch : `${branch}${unit}`
  const what = joined(kinds.map((kind) => bodies[kind]))
  return kinds.some((kind) => meetings.includes(kind))
    ? `${whose}${what}会议`.replace(/(会议|组织生活会)会议$/, '$1')
    : `${whose}${what}`
}

const reasons: Readonly<Record<AbsenceReason, string>> = {
  'after-night': '夜班后休息',
  leave: '准假',
  travel: '出差',
  training: '外出培训',
  'other-sitting': '参加另一场',
  unexplained: '未说明原因',
  other: '其他原因',
}

/** Why somebody is not there: 当班不可离岗, 准假; for `other` his own words. */
export function awayWords({ state, reason, note }: Omit<Mark, 'state'> & { state: Mark['state'] | null }): string {
  if (state === null) return '未登记'
  if (state === 'on-shift') return '当班不可离岗'
  const why = reason === 'other' && note ? note : reason ? reasons[reason] : ''
  return state === 'absent' && reason !== 'unexplained' ? `缺席，${why}` : why
}

function markWords(text: string): string {
  const mark = markFromText(text)
  return mark.state === 'present' ? '到会' : awayWords(mark)
}

function tallyWords(text: string): string {
  const { issued, returned, valid, inFavour, against, abstain } = tallyFromText(text)
  const papers = issued === null ? '' : `发出${issued}张，收回${returned}张，有效${valid}张，`
  return `${papers}赞成${inFavour}票，不赞成${against}票，弃权${abstain}票`
}

const fields: Readonly<Record<string, string>> = {
  title: '会议名称',
  place: '地点',
  'starts-at': '开始时间',
  'ends-at': '结束时间',
  theme: '主题',
  lecturer: '主讲人',
  'reason-moved': '改期原因',
  'for-year': '所属年度',
  minutes: '记录',
  points: '发言',
  item: '议题',
  outcome: '实际成效',
  resolution: '决议',
  attendance: '到会情况',
  vote: '表决票数',
  'action-item-owner': '责任人',
  'action-item-due': '完成期限',
}

/** What an amendment is about, and its before and after as they are read. */
export function amendmentWords(amendment: { field: string; subject: string | null; before: string; after: string }) {
  const [field = '', detail] = amendment.field.split(':')
  const what = fields[field] ?? field
  const about = detail ? gatheringWords([detail as PurposeKind]) : field === 'resolution' ? null : amendment.subject
  const words = field === 'attendance' ? markWords : field === 'vote' ? tallyWords : (text: string) => text
  return {
    what: about ? `${what}（${about}）` : what,
    before: words(amendment.before) || '空白',
    after: words(amendment.after) || '空白',
  }
}

const exclusions: Readonly<Record<ExclusionReason, string>> = {
  a: '患病不能表达意愿',
  b: '自费出国半年以上',
  c: '服刑或留党察看',
  d: '年老体弱卧床或长期患病',
  e: '外出半年以上应转未转组织关系',
  f: '退休后长期在原籍居住',
}

export function exclusionWords(reason: ExclusionReason): string {
  return exclusions[reason]
}

/** 2026年11月25日（星期三） */
export function dayWords(on: Day): string {
  return `${yearOf(on)}年${monthOf(on)}月${dayOfMonth(on)}日（星期${'一二三四五六日'[weekdayOf(on) - 1]}）`
}
