import type { Day } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { appraisalTerms } from './appraisal.texts.ts'
import { type Correction, membersAt, type SheetsCorrection, sheetsAt } from './corrections.rules.ts'
import { type Grade, gradesOf, type Sheets, type Totals } from './grades.rules.ts'
import { type Body, isAppraisalStep, type Scale, type StepKind, type StepPlace } from './terms.rules.ts'

/** What every paper of a year begins from. */
export interface PaperHead {
  readonly branchName: string
  readonly year: number
  readonly demo: boolean
  readonly printedOn: Day
  readonly preparedBy: string
  readonly recordHead: string
}

interface PaperMember {
  readonly person: { readonly name: string }
  readonly group: string | null
  readonly standing: 'full' | 'probationary'
  readonly papers: { readonly selfAppraisalOn: Day | null }
  readonly totals: Totals | null
  readonly grade: Grade | null
  readonly corrections: readonly (Correction & { readonly reason: string; readonly by: string })[]
}

interface PaperStep {
  readonly kind: StepKind
  readonly takenOn: Day
  readonly words: string | null
  readonly sources: number | null
  readonly place: StepPlace | null
  readonly gatherings: readonly { readonly title: string; readonly heldOn: Day }[]
}

interface PaperLine {
  readonly body: Body
  readonly problem: string
  readonly measure: string
  readonly owner: { readonly name: string } | null
  readonly dueOn: Day
  readonly doneOn: Day | null
  readonly outcome: string | null
}

const word = (key: keyof typeof appraisalTerms) => say(appraisalTerms, key, 'zh')
export const gradeWord = (grade: Grade) => word(`grade.${grade}`)

/** What follows from a grade, as the register says it (DA-06); of an unqualified member people decide. */
const opinions: Readonly<Record<Grade, string>> = {
  excellent: '予以表扬',
  qualified: '肯定鼓励',
  'basically-qualified': '指出差距，帮助改进',
  unqualified: '由支部调查后按程序研究',
}

export function baseOf({ branchName, year, demo, printedOn, preparedBy, recordHead }: PaperHead, title: string) {
  return {
    foot: { branch: branchName, period: `${year}年度`, printedOn, preparedBy, recordHead },
    title: `${branchName}${title}`,
    demo,
    year,
  }
}

/** A paper under whose title the branch stands on a line of its own, so that neither breaks. */
function ofBranch(head: PaperHead, title: string) {
  return { ...baseOf(head, title), title }
}

type SheetsCorrections = readonly (SheetsCorrection & { readonly reason: string; readonly by: string })[]

const sheetWords = ({ issued, returned, valid }: Sheets) => `发出${issued}、收回${returned}、有效${valid}`

/** What was corrected since the grades were made public, a line each, in the order it was. */
export function correctionLines(
  scale: Scale,
  members: readonly PaperMember[],
  sheets: SheetsCorrections,
  dayOf: (at: Date) => Day,
) {
  const totalsWords = (totals: Totals | null) =>
    totals
      ? gradesOf(scale)
          .map((grade) => `${gradeWord(grade)}${totals[grade]}`)
          .join('、')
      : '未登记'
  const ofMembers = members.flatMap(({ person, corrections }) =>
    corrections.map((one) => ({
      at: one.at,
      whose: person.name,
      what: one.totals ? '票数' : '等次',
      before: one.totals ? totalsWords(one.totals.before) : one.before ? gradeWord(one.before) : '未评定',
      after: one.totals ? totalsWords(one.totals.after) : one.after ? gradeWord(one.after) : '未评定',
      reason: one.reason,
      by: one.by,
    })),
  )
  const ofSheets = sheets.map(({ before, after, ...said }) => ({
    ...said,
    whose: '测评票',
    what: '张数',
    before: sheetWords(before),
    after: sheetWords(after),
  }))
  return [...ofMembers, ...ofSheets]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ at, ...line }) => ({ ...line, on: dayOf(at) }))
}

/** How the register is printed: as it was made public, or with what was corrected since, said on it. */
interface Edition {
  readonly sheetsCorrections: SheetsCorrections
  readonly publishedOn: Day | null
  readonly asPublished: boolean
  readonly dayOf: (at: Date) => Day
}

const unsaid = { sheetsCorrections: [], publishedOn: null, asPublished: false } as const

/** L12 with the very totals the page shows. */
export function registerSheet(
  head: PaperHead,
  scale: Scale,
  all: readonly PaperMember[],
  counted: Sheets | null,
  steps: readonly PaperStep[],
  edition: Edition | null = null,
) {
  const { sheetsCorrections, publishedOn, asPublished } = edition ?? unsaid
  const members = asPublished ? membersAt(all, null) : all
  const sheets = asPublished ? sheetsAt(counted, sheetsCorrections, null) : counted
  const corrections = edition && !asPublished ? correctionLines(scale, all, sheetsCorrections, edition.dayOf) : []
  const isCorrected = all.some((one) => one.corrections.length > 0) || sheetsCorrections.length > 0
  const last = corrections.at(-1)?.on
  const given = gradesOf(scale)
  const full = members.filter(({ standing }) => standing === 'full')
  const of = (grade: Grade) => full.filter((one) => one.grade === grade).length
  return {
    ...ofBranch(head, `${head.year}年度民主评议党员登记表`),
    grades: given.map(gradeWord),
    facts: [
      sheets ? `测评票发出${sheets.issued}张，收回${sheets.returned}张，有效${sheets.valid}张` : '测评票数未登记',
      `正式党员${full.length}人，其中${given.map((grade) => `${gradeWord(grade)}${of(grade)}人`).join('，')}`,
    ] as const,
    lines: members.map(({ person, group, standing, papers, totals, grade }) => ({
      name: person.name,
      group: group ?? '',
      standing: word(`standing.${standing}`),
      selfAppraisal: papers.selfAppraisalOn ?? '',
      totals: given.map((one) => (totals ? String(totals[one]) : '')),
      grade: grade ? gradeWord(grade) : '',
      opinion: standing === 'probationary' ? '预备党员，不评定等次' : grade ? opinions[grade] : '',
    })),
    opinion: steps.find(({ kind }) => kind === 'opinion')?.words ?? '',
    edition: last
      ? `更正后重印：公布（${publishedOn ?? ''}）后更正${corrections.length}处，最近一次${last}；原表另存。`
      : asPublished && isCorrected
        ? `按${publishedOn ?? ''}公布时的结果印制，其后的更正见更正后的登记表。`
        : '',
    corrections,
  }
}

/** The blank forms: one for each member who appraises himself, probationary members too (DA-05). */
export function formSheets(head: PaperHead, scale: Scale, members: readonly PaperMember[]) {
  return {
    ...ofBranch(head, `${head.year}年度民主评议党员自评表`),
    grades: gradesOf(scale).map(gradeWord),
    people: members.map(({ person, group, standing }) => ({
      name: person.name,
      group: group ?? '',
      standing: word(`standing.${standing}`),
    })),
  }
}

export function ballotSheet(head: PaperHead, scale: Scale, members: readonly PaperMember[], excellentAtMost: number) {
  return {
    ...ofBranch(head, `${head.year}年度民主评议党员测评票`),
    grades: gradesOf(scale).map(gradeWord),
    names: members.filter(({ standing }) => standing === 'full').map(({ person }) => person.name),
    excellentAtMost,
  }
}

/** Whose a line is, in words. */
export function ownerWords({ body, owner }: Pick<PaperLine, 'body' | 'owner'>): string {
  return owner ? owner.name : word(`body.${body}`)
}

/** L11 and L12’s steps as sentences: when, where, at which gathering. */
export function stepSentence(
  { kind, takenOn, sources, place, gatherings, words }: PaperStep,
  days: (on: Day) => string,
) {
  const where = place ? `在${word(`place.${place}`)}进行` : ''
  const at = gatherings.map(({ title, heldOn }) => `“${title}”（${heldOn}）`).join('、')
  const from = sources ? `征求${sources}人（单位）意见` : ''
  const said = words ? (kind === 'opinions' ? `归纳为：${words}` : words) : ''
  const facts = [where, from, at ? `见${at}` : ''].filter(Boolean).join('，')
  return `${days(takenOn)}${facts ? `，${facts}` : ''}。${said ? `${said.replace(/[。；]$/, '')}。` : ''}`
}

export const stepWord = (kind: StepKind) => word(`step.${kind}`)
export type { PaperLine, PaperMember, PaperStep }
export { isAppraisalStep }
