import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { listMembers } from '../grades.contract.ts'
import { type Grade, grades, type Totals } from '../grades.rules.ts'

export type Members = Wire<OutputOf<typeof listMembers>>
export type Member = Members['members'][number]

/** What is typed of one member and not saved yet; null is an emptied cell. */
export interface MemberDraft {
  readonly totals: Readonly<Record<Grade, number | null>>
  readonly grade: Grade | null
  readonly checkList: boolean
  readonly selfAppraisal: boolean
  readonly ownLines: number | null
  readonly ownDone: number | null
}

export function draftOf({ totals, grade, papers }: Member): MemberDraft {
  return {
    totals: {
      excellent: totals?.excellent ?? null,
      qualified: totals?.qualified ?? null,
      'basically-qualified': totals?.['basically-qualified'] ?? null,
      unqualified: totals?.unqualified ?? null,
    },
    grade,
    checkList: papers.checkListOn !== null,
    selfAppraisal: papers.selfAppraisalOn !== null,
    ownLines: papers.ownLines,
    ownDone: papers.ownDone,
  }
}

/** What was typed of each, and nothing else: what is kept may change beneath it while an answer is on its way. */
export type Drafts = Readonly<Record<string, Partial<MemberDraft>>>

/** What is kept with what was typed over it. */
export function drafted(member: Member, drafts: Drafts): MemberDraft {
  return { ...draftOf(member), ...drafts[member.person.id] }
}

/** Only what differs from what is kept is sent. */
export function changed(members: readonly Member[], drafts: Drafts): readonly (Member & { draft: MemberDraft })[] {
  return members.flatMap((member) => {
    const draft = drafted(member, drafts)
    return JSON.stringify(draft) === JSON.stringify(draftOf(member)) ? [] : [{ ...member, draft }]
  })
}

/** Totals once one cell is filled: what was left empty is none. */
export function totalsOf({ totals }: MemberDraft): Totals | null {
  if (grades.every((grade) => totals[grade] === null)) return null
  return {
    excellent: totals.excellent ?? 0,
    qualified: totals.qualified ?? 0,
    'basically-qualified': totals['basically-qualified'] ?? 0,
    unqualified: totals.unqualified ?? 0,
  }
}
