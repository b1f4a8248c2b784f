import { sql } from 'kysely'
import type { InputOf } from '#core/operation.ts'
import { readSearch } from '#modules/people/search.rules.ts'
import type { QueryContext } from '#server/handler.ts'
import type { exportCourses } from './course.contract.ts'
import { type CourseRecord, readCourses } from './course.queries.ts'
import { isInDevelopment } from './course-rows.rules.ts'
import { type JudgedCourse, judgeCourse } from './judged.rules.ts'
import { rowsOf } from './shown.rules.ts'

export interface ListedCourse {
  readonly record: CourseRecord
  readonly judged: JudgedCourse
}

type Filters = Omit<InputOf<typeof exportCourses>, 'language'>

/** Everybody in development in reach, judged as of today; stage and lateness follow from the judgement, so they come after it. */
export async function readInDevelopment(context: QueryContext, { branchId, search }: Filters): Promise<ListedCourse[]> {
  const inBranch = branchId ? sql`branch.id = ${branchId}` : sql`true`
  const records = await readCourses(
    context,
    sql<boolean>`${namesLike(search ?? '')} and exists (
      select from people.standing where person_id = person.id and from_on <= ${context.today}::date
        and (until_on is null or until_on > ${context.today}::date)
        and (kind <> 'full' or from_on > ${context.today}::date - interval '1 year'
          or exists (select from development.step where person_id = person.id)))`,
    sql<boolean>`${inBranch} and ${context.reach('keep-development', 'branch.path')}`,
  )
  return records.flatMap((record) => {
    const rows = rowsOf(record)
    if (!isInDevelopment(rows, context.today)) return []
    return [{ record, judged: judgeCourse(rows, record.openedOn, context.today) }]
  })
}

/** By stage; within one by name, as they come: nobody is ranked. */
export function narrowed(courses: readonly ListedCourse[], { stage, late }: Filters): ListedCourse[] {
  return courses
    .filter(({ judged }) => (!stage || judged.stage === stage) && (!late || judged.late.length > 0))
    .toSorted((a, b) => a.judged.stage - b.judged.stage)
}

/** Who is named now, or was at the end. */
export function sponsorsOf({ sponsors }: CourseRecord, wanted: 'contact' | 'introducer'): string[] {
  const named = sponsors.filter(({ kind, struck }) => kind === wanted && struck === null)
  const open = named.filter(({ untilOn }) => untilOn === null)
  return (open.length > 0 ? open : named).map(({ person }) => person.name)
}

function namesLike(typed: string) {
  const search = readSearch(typed)
  if (!search) return sql<boolean>`true`
  const pieces = search.pieces.map((piece) => sql<boolean>`strpos(person.search_text, ${piece}) > 0`)
  return sql<boolean>`person.search_grams @> ${search.grams}::text[] and ${sql.join<boolean>(pieces, sql` and `)}`
}
