import { type Day, dayOfMonth, monthOf, yearOf } from '#core/day.ts'
import type { ElectionKind } from './terms.rules.ts'

/** The fixed words of the papers. They are Chinese in either language of the interface. */

/** 换届选举, 补选, 书记选举 */
export const kindWords: Readonly<Record<ElectionKind, string>> = {
  'general-election': '换届选举',
  'by-election': '补选支部委员',
  'secretary-election': '选举书记',
  'deputy-election': '选举副书记',
}

const offices: Readonly<Record<ElectionKind, string>> = {
  'general-election': '委员',
  'by-election': '委员',
  'secretary-election': '书记',
  'deputy-election': '副书记',
}
export const officeWord = (kind: ElectionKind) => offices[kind]

/** 运行车间党支部委员会换届选举选票 */
export function ballotTitle(branch: string, kind: ElectionKind): string {
  const what = kind === 'general-election' ? '委员会换届选举' : kindWords[kind]
  return `${branch}${what}选票`
}

/** 换届选举大会, 支部委员会会议 */
export function meetingWords(elects: 'assembly' | 'committee'): string {
  return elects === 'assembly' ? '党员大会' : '支部委员会会议'
}

export const duties = { organisation: '组织委员', publicity: '宣传委员', discipline: '纪检委员' } as const

/** 2026年11月22日 */
export function dayWords(on: Day): string {
  return `${yearOf(on)}年${monthOf(on)}月${dayOfMonth(on)}日`
}

/** How to mark a ballot (EL-04, EL-07). */
export function howToMark(seats: number, canWriteIn: boolean): string[] {
  return [
    '一、对每名候选人在“赞成”“不赞成”“弃权”中只画一个“○”。三处都不画的按弃权计。',
    canWriteIn
      ? `二、不赞成的可以另选他人，把姓名写在下面；弃权的不能另选。赞成的和另选的合计不超过${seats}名，少于${seats}名有效，超过的全票无效。`
      : `二、赞成的不超过${seats}名，少于${seats}名有效，超过的全票无效；本次不另选他人。`,
    '三、不署名，不作记号；有记号的无效。不能写票的，可以请不是候选人的人按本人意思代写，不能委托别人投票。',
  ]
}
