import { z } from 'zod'
import {
  absenceReasons,
  attendanceHows,
  attendanceStates,
  audiences,
  ballots,
  capacities,
  chairOffices,
  exclusionReasons,
  gatheringStates,
  lecturerOffices,
  matters,
  milestoneKinds,
  parts,
  purposeKinds,
  rosterHints,
} from './terms.rules.ts'

/** Shapes that several operations of the module speak in. */
export const day = z.iso.date()
/** A time of day in the plant's zone. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const year = z.string().regex(/^\d{4}$/)
export const id = z.uuid()
export const version = z.int().positive()
export const words = (longest: number) => z.string().trim().min(1).max(longest)
export const count = z.int().min(0).max(100_000)

export const purposeKind = z.enum(purposeKinds)
export const gatheringState = z.enum(gatheringStates)
export const milestoneKind = z.enum(milestoneKinds)
export const audience = z.enum(audiences)
export const attendanceState = z.enum(attendanceStates)
export const absenceReason = z.enum(absenceReasons)
export const attendanceHow = z.enum(attendanceHows)
export const lecturerOffice = z.enum(lecturerOffices)
export const capacity = z.enum(capacities)
export const chairOffice = z.enum(chairOffices)
export const rosterHint = z.enum(rosterHints)
export const ballot = z.enum(ballots)
export const matter = z.enum(matters)
export const exclusionReason = z.enum(exclusionReasons)
export const part = z.enum(parts)

export const person = z.object({ id, name: z.string() })
export const unit = z.object({ id, name: z.string() })

/** What each command on an open record answers with: the version to send next time. */
export const changed = z.object({ id, version })

/** Every command on a gathering can meet these; `id-taken` where it makes a row. */
export const gatheringRefusals = [
  'gatherings.unknown-gathering',
  'gatherings.cancelled',
  'gatherings.not-opened',
  'gatherings.sealed',
  'gatherings.not-now',
  'gatherings.id-taken',
] as const
