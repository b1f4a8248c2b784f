import type { Database } from '#db/connect.ts'
import { tablesKnown } from '#modules/organisation/working-days.public.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import { type Kept, readFrom } from '../families/family.rules.ts'
import { readOfficers, readTerms } from './committee.queries.ts'
import { readCourses } from './courses.queries.ts'
import { readDues } from './dues.queries.ts'
import type { BranchFacts } from './facts.rules.ts'
import { readSessions } from './learning.queries.ts'
import { readMembers } from './members.queries.ts'
import { readOccasions, readTalks } from './talks.queries.ts'
import { readAbsences, readLetters } from './transfers.queries.ts'
import { readUnits } from './units.queries.ts'

/**
 * What the duties of these branches follow from, as far back as they are kept up: a fixed number of queries, however many branches.
 * `zone` is the plant's: what an instant's day is.
 */
export async function readFacts(
  db: Database,
  branchIds: readonly string[],
  kept: Kept,
  zone: string,
): Promise<BranchFacts[]> {
  const since = readFrom(kept)
  const yearOfSince = `${since.slice(0, 4)}-01-01`
  const units = await readUnits(db, branchIds, yearOfSince)
  const members = await readMembers(db, branchIds, since, zone)
  const persons = new Map([...members].map(([id, mine]) => [id, mine.map(({ personId }) => personId)]))
  const officers = await readOfficers(db, branchIds)
  const terms = await readTerms(db, branchIds)
  const talks = await readTalks(db, branchIds, yearOfSince)
  const occasions = await readOccasions(db, branchIds, since)
  const seated = [...officers.values()].flatMap((some) => some.map(({ personId }) => personId))
  const everybody = [...new Set([...[...persons.values()].flat(), ...seated])]
  const sessions = await readSessions(db, everybody, yearOfSince)
  const dues = await readDues(db, branchIds, persons)
  const letters = await readLetters(db, branchIds, since)
  const absences = await readAbsences(db, branchIds)
  const tables = await tablesKnown(db)
  const courses = await readCourses(db, branchIds, kept, zone, tables)
  const local = await packsFor(db, branchIds)
  return branchIds.flatMap((id) => {
    const mine = units.get(id) ?? []
    const branch = mine.find((unit) => unit.id === id)
    if (!branch) return []
    return {
      id,
      from: branch.from,
      until: branch.until,
      units: [branch, ...mine.filter((unit) => unit !== branch)],
      members: members.get(id) ?? [],
      officers: officers.get(id) ?? [],
      terms: terms.get(id) ?? [],
      courses: (courses.get(id) ?? []).map((course) => ({ ...course, local: local.get(id) ?? [] })),
      talks: talks.get(id) ?? [],
      occasions: occasions.get(id) ?? [],
      sessions,
      dues: dues.get(id) ?? null,
      letters: letters.get(id) ?? [],
      absences: absences.get(id) ?? [],
      tables,
      local: local.get(id) ?? [],
    }
  })
}
