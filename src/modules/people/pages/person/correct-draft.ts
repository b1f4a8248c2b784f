import type { Day } from '#core/day.ts'
import { type Decision, isNo, yes } from '#core/decision.ts'
import type { AskOf } from '#core/operation.ts'
import type { correctFact } from '../../correction.contract.ts'
import type { OfficeRole } from '../../office.rules.ts'
import type { committeeDuties } from '../../people.contract.ts'
import { inOrder, type StandingKind } from '../../standing.rules.ts'
import { correctLine } from '../../timeline.rules.ts'
import type { Belonging } from '../branch-fields.tsx'
import type { Place } from '../posting-fields.tsx'
import type { PersonRecord, Wrong } from './task.ts'

/** A fact as it should read; of what it says only the part of its own kind is used. */
export interface Reading {
  readonly fromOn: Day | null
  readonly untilOn: Day | null
  readonly kind: StandingKind
  readonly belonging: Belonging
  readonly place: Place
  readonly reference: string
  readonly role: OfficeRole
  readonly duty: (typeof committeeDuties)[number] | null
  readonly electedOn: Day | null
  /** It should not be there at all. */
  readonly struckOut: boolean
}

/** How the fact reads now. */
export function readingOf({ subject, fact }: Wrong): Reading {
  return {
    fromOn: fact.fromOn,
    untilOn: fact.untilOn,
    kind: subject === 'standing' ? fact.kind : 'full',
    belonging:
      subject === 'membership'
        ? { branchId: fact.branch.id, groupId: fact.group?.id ?? null }
        : { branchId: null, groupId: null },
    place:
      subject === 'posting' ? { crewId: fact.crew.id, postId: fact.post?.id ?? null } : { crewId: null, postId: null },
    reference: subject === 'suspension' ? fact.reference : subject === 'office' ? (fact.reference ?? '') : '',
    role: subject === 'office' ? fact.role : 'auditor',
    duty: subject === 'office' ? fact.duty : null,
    electedOn: subject === 'office' ? fact.electedOn : null,
    struckOut: false,
  }
}

type Told = AskOf<typeof correctFact>['fact']

/** The correction as the command wants it; null while something is missing. */
export function toldOf({ subject, fact }: Wrong, reading: Reading): Told | null {
  const { fromOn, untilOn, belonging, place, reference, role, duty, electedOn, kind } = reading
  const seen = { fromOn: fact.fromOn, untilOn: fact.untilOn }
  const common = { factId: fact.id, seen }
  if (!fromOn) return null
  const span = { fromOn, untilOn }
  const becomes = <Says>(says: Says) => (reading.struckOut ? null : { ...span, ...says })
  switch (subject) {
    case 'standing':
      return { subject, ...common, becomes: becomes({ kind }) }
    case 'membership':
      return belonging.branchId
        ? { subject, ...common, becomes: becomes({ branchId: belonging.branchId, groupId: belonging.groupId }) }
        : null
    case 'posting':
      return place.crewId
        ? { subject, ...common, becomes: becomes({ crewId: place.crewId, postId: place.postId }) }
        : null
    case 'suspension':
      return reference.trim().length < 2 ? null : { subject, ...common, becomes: becomes({ reference }) }
    case 'office':
      return { subject, ...common, becomes: becomes({ role, duty, electedOn, reference: reference.trim() || null }) }
    default:
      return subject satisfies never
  }
}

const lines = {
  standing: 'standings',
  membership: 'memberships',
  posting: 'postings',
  suspension: 'suspensions',
  office: 'offices',
} as const

/** What the server would refuse of the dates and the order, by the same rules. */
export function judgeReading(
  record: PersonRecord,
  { subject, fact }: Wrong,
  reading: Reading,
): Decision<undefined, string> {
  const { fromOn, untilOn, struckOut } = reading
  if (!fromOn) return yes()
  // Offices stand beside one another; everything else is a line without overlaps.
  const line = subject === 'office' ? [fact] : record[lines[subject]]
  const moves = correctLine(line, fact.id, struckOut ? null : { fromOn, untilOn })
  if (isNo(moves)) return moves
  if (subject !== 'standing') return yes()
  const after = record.standings
    .filter(({ id }) => !struckOut || id !== fact.id)
    .map((row) => ({ ...row, ...moves.value.get(row.id), kind: row.id === fact.id ? reading.kind : row.kind }))
  return inOrder(after)
}
