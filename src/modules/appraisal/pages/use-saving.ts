import { useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { recordBallot, setGrades } from '../grades.contract.ts'
import { recordPapers } from '../life-year.contract.ts'
import { correctTotals } from '../publishing.contract.ts'
import type { Mode } from './filters.ts'
import { changed, type Drafts, type Member, totalsOf } from './member-draft.ts'
import type { Opened } from './path.ts'

interface Typed {
  readonly issued: number | null
  readonly returned: number | null
  readonly valid: number | null
}

/** Saves what was typed, by the command of what one is doing; totals that are public are corrected, with the reason. */
export function useSaving(
  opened: Opened,
  mode: Mode,
  members: readonly Member[],
  { drafts, sheets, reason }: { drafts: Drafts; sheets: Typed; reason: string },
) {
  const { today } = useSession()
  const papers = useTell(recordPapers)
  const ballot = useTell(recordBallot)
  const grades = useTell(setGrades)
  const correcting = useTell(correctTotals)
  const isPublic = opened.publication !== null
  const command = { view: papers, papers, ballot: isPublic ? correcting : ballot, grades }[mode]
  const dirty = changed(members, drafts)
  const { issued, returned, valid } = sheets
  const kept = opened.sheets
  const recounted =
    mode === 'ballot' && (issued !== kept?.issued || returned !== kept?.returned || valid !== kept?.valid)
  const counted = issued !== null && returned !== null && valid !== null
  const ready =
    (dirty.length > 0 || recounted) && (mode !== 'ballot' || (counted && (!isPublic || reason.trim() !== '')))
  const year = { lifeYearId: opened.id }
  const save = () => {
    if (mode === 'ballot') {
      const entered = {
        ...year,
        version: opened.version,
        sheets: { issued: issued ?? 0, returned: returned ?? 0, valid: valid ?? 0 },
        members: dirty.flatMap(({ person, draft }) => {
          const totals = totalsOf(draft)
          return totals ? [{ memberId: person.id, totals }] : []
        }),
      }
      return isPublic ? correcting.tell({ ...entered, reason: reason.trim() }) : ballot.tell(entered)
    }
    if (mode === 'grades') {
      const graded = dirty.map(({ person, draft }) => ({ memberId: person.id, grade: draft.grade }))
      return grades.tell({ ...year, version: opened.version, grades: graded })
    }
    // The day a paper was first said to be there stays.
    const marks = dirty.map(({ person, papers: had, draft }) => ({
      memberId: person.id,
      checkListOn: draft.checkList ? (had.checkListOn ?? today) : null,
      selfAppraisalOn: draft.selfAppraisal ? (had.selfAppraisalOn ?? today) : null,
      ownLines: draft.ownLines ?? 0,
      ownDone: draft.ownDone ?? 0,
    }))
    return papers.tell({ ...year, marks })
  }
  return { save, ready, count: dirty.length, working: command.working, refusal: command.refusal }
}
