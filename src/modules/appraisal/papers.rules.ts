import type { Day } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { appraisalTerms } from './appraisal.texts.ts'
import { type Grade, gradesOf, type Totals } from './grades.rules.ts'
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

/** L12 with the very totals the page shows. */
export function registerSheet(
  head: PaperHead,
  scale: Scale,
  members: readonly PaperMember[],
  sheets: { readonly issued: number; readonly returned: number; readonly valid: number } | null,
  steps: readonly PaperStep[],
) {
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
