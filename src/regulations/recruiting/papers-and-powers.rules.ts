import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells, warns } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import type { FilePaper } from './terms.rules.ts'

export interface MemberFileGiven {
  readonly convertedOn: Day
  readonly papers: readonly FilePaper[]
  /** He has a personnel file; without one the committee keeps a member file. */
  readonly personnelFile: boolean
}

export interface MemberFileValues {
  readonly missing: readonly FilePaper[]
  readonly goesTo: 'personnel-file' | 'member-file'
}

/** Are the papers of a new full member together, and where do they go (DV-18)? */
export const memberFile = question({
  name: 'member-file',
  rules: ['DV-18', 'DV-step-25'],
  settings: {},
  judgedOn: ({ convertedOn }: MemberFileGiven) => convertedOn,
  judge: ({ papers, personnelFile }, _on, law): Finding<MemberFileValues> => {
    const { papers: asked, ...cited } = law['DV-18']
    const missing = asked.filter((paper) => !papers.includes(paper))
    const held = asked.length - missing.length
    const because: Because[] = [
      decides(cited, {
        text: missing.length === 0 ? 'file.complete' : 'file.incomplete',
        numbers: { held, asked: asked.length },
        formula: `${held} = ${asked.length}`,
        holds: missing.length === 0,
      }),
      ...missing.map((paper) =>
        tells(cited, { text: 'file.missing', numbers: { paper: `file.paper.${paper}` }, holds: false }),
      ),
      tells(cited, { text: personnelFile ? 'file.to-personnel' : 'file.to-committee', holds: null }),
      tells(law['DV-step-25'], { text: 'file.branch-keeps', holds: null }),
    ]
    return {
      outcome: missing.length === 0 ? 'PASS' : 'FAIL',
      values: { missing, goesTo: personnelFile ? 'personnel-file' : 'member-file' },
      because,
      wouldChange:
        missing.length === 0 ? [] : [{ text: 'file.add', numbers: { count: missing.length }, outcome: 'PASS' }],
    }
  },
})

export interface ApprovingBodyGiven {
  readonly body: 'committee' | 'general-branch' | 'branch'
  /** A higher committee has authorised it to approve. */
  readonly authorised?: boolean | undefined
  /** Each case discussed and voted on by itself. */
  readonly caseByCase?: boolean | undefined
}

/** May this body approve an admission (DV-19)? A committee, case by case; a general branch only when authorised. */
export const approvingBody = question({
  name: 'approving-body',
  rules: ['DV-19'],
  settings: {},
  judge: ({ body, authorised = false, caseByCase }: ApprovingBodyGiven, _on, law): Finding<{ mayApprove: boolean }> => {
    const cited = law['DV-19']
    const mayApprove = body === 'committee' || (body === 'general-branch' && authorised)
    const text =
      body === 'general-branch' && authorised ? 'approver.general-branch-authorised' : (`approver.${body}` as const)
    const because: Because[] = [decides(cited, { text, holds: mayApprove })]
    if (caseByCase === undefined) because.push(tells(cited, { text: 'approver.case-by-case', holds: null }))
    else {
      const how = caseByCase ? 'approver.was-case-by-case' : 'approver.not-case-by-case'
      because.push(decides(cited, { text: how, holds: caseByCase }))
    }
    const passes = mayApprove && caseByCase !== false
    return {
      outcome: passes ? 'PASS' : 'FAIL',
      values: { mayApprove },
      because,
      wouldChange:
        body === 'general-branch' && !authorised && caseByCase !== false
          ? [{ text: 'approver.if-authorised', numbers: {}, outcome: 'PASS' }]
          : [],
    }
  },
})

export interface YearlyQuotaGiven {
  readonly year: number
  /** What the plan from above allows this branch; null while there is none. */
  readonly quota: number | null
  /** Admitted by the assembly this year. */
  readonly admitted: number
  /** Further cases ready to go to the assembly this year. */
  readonly ready?: number | undefined
}

/** Does the branch keep within the yearly plan from above (DV-20)? A practice: it reminds. */
export const yearlyQuota = question({
  name: 'yearly-quota',
  rules: ['DV-20'],
  settings: {},
  judge: ({ year, quota, admitted, ready = 0 }: YearlyQuotaGiven, _on, law): Finding<{ left: number | null }> => {
    const cited = law['DV-20']
    if (quota === null)
      return {
        outcome: 'PASS',
        values: { left: null },
        because: [warns(cited, { text: 'quota.none', numbers: { year }, holds: null })],
      }
    const wanted = admitted + ready
    const holds = wanted <= quota
    const line = warns(cited, {
      text: holds ? 'quota.within' : 'quota.beyond',
      numbers: { year, quota, admitted, ready },
      formula: `${admitted}+${ready} ≤ ${quota}`,
      holds,
    })
    return { outcome: 'PASS', values: { left: quota - admitted }, because: [line] }
  },
})
