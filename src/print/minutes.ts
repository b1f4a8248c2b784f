import type { Day } from '#core/day.ts'
import { minutesPaper } from './minutes-paper.ts'
import type { Foot } from './page.ts'
import { printPaper } from './paper.ts'
import type { Pictures } from './pdf.ts'
import type { VoteSheet } from './vote-paper.ts'

/** A moment on the plant's clock: day and `14:00`. */
export interface Moment {
  readonly on: Day
  readonly at: string
}

/** How many members, and how many of them with a vote. */
export interface Turnout {
  readonly members: number
  readonly voters: number
}

/** One paragraph of the minutes; `lead` becomes its numbered second-level heading: 介绍人意见. */
export interface MinutesParagraph {
  readonly lead?: string
  /** Line breaks start new paragraphs. */
  readonly text: string
}

/** The section of one purpose, so that one gathering can meet several duties (MT-10). */
export interface MinutesSection {
  /** 讨论青禾同志转为正式党员 */
  readonly heading: string
  readonly paragraphs: readonly MinutesParagraph[]
  readonly votes: readonly VoteSheet[]
  readonly resolutions: readonly string[]
}

/** A correction made after closing: what the record said stays readable. */
export interface Amendment {
  /** Which part: 实到人数 */
  readonly what: string
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly by: string
  readonly when: Moment
}

/** Minutes (会议记录), ledger L05 with its vote blocks L06; fields of facts 3.2 and MT-08. */
export interface MinutesSheet {
  readonly foot: Foot
  /** 运行车间党支部党员大会会议记录 */
  readonly title: string
  readonly year: number
  /** Number within the year; null until one is given. */
  readonly serial: number | null
  readonly demo: boolean
  /** Closed by recorder and chair; otherwise every page is marked 草稿（未定稿）. */
  readonly closed: boolean
  readonly from: Moment
  readonly until: Moment | null
  readonly place: string
  readonly chair: string
  readonly recorder: string
  readonly due: Turnout
  readonly present: Turnout
  readonly absent: readonly { readonly name: string; readonly reason: string }[]
  /** Non-voting attendees (列席) with what they are: 入党积极分子. */
  readonly attending: readonly { readonly name: string; readonly as?: string }[]
  readonly agenda: readonly string[]
  readonly sections: readonly MinutesSection[]
  readonly actions: readonly { readonly text: string; readonly owner: string; readonly dueOn: Day | null }[]
  readonly amendments: readonly Amendment[]
  /** Few, and only those somebody wants on paper (DG-04); `file` names its content. */
  readonly photos?: readonly { readonly file: string; readonly caption: string }[]
}

/** Prints minutes on the official page, as PDF/A. */
export function printMinutes(sheet: MinutesSheet, pictures?: Pictures): Promise<Uint8Array> {
  return printPaper(minutesPaper(sheet), pictures)
}
