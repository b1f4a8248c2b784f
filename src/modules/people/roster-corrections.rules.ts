import type { KnownPerson } from './roster-match.rules.ts'
import type { RowPlan } from './roster-plan.rules.ts'

export interface CorrectionWrite {
  readonly id: string
  readonly person_id: string
  readonly subject: 'person' | 'standing'
  readonly subject_id: string
  readonly was: Readonly<Record<string, string | null>>
  readonly became: Readonly<Record<string, string | null>>
}

const columns: Readonly<Record<string, string>> = {
  sex: 'sex',
  birthOn: 'birth_on',
  birthPrecision: 'birth_precision',
  education: 'education',
}

/** What was said before and is said otherwise now stays visible; what was unknown and is filled in is no correction. */
export function correctionsOf(plan: RowPlan, known: KnownPerson, newId: () => string): CorrectionWrite[] {
  const person_id = known.id
  const changed = plan.changes.filter(({ field, from }) => columns[field] && from !== null)
  const pick = (side: 'from' | 'to') =>
    Object.fromEntries(changed.map((change) => [columns[change.field] ?? '', change[side]]))
  const own = changed.length
    ? [
        {
          id: newId(),
          person_id,
          subject: 'person' as const,
          subject_id: person_id,
          was: pick('from'),
          became: pick('to'),
        },
      ]
    : []
  const moved = plan.standings.flatMap(({ id, kind, fromOn }): CorrectionWrite[] => {
    const before = known.standings.find((row) => row.id === id)
    if (!id || !before || before.fromOn === fromOn) return []
    const [was, became] = [before.fromOn, fromOn].map((from_on) => ({ kind, from_on }))
    return was && became ? [{ id: newId(), person_id, subject: 'standing', subject_id: id, was, became }] : []
  })
  return [...own, ...moved]
}
