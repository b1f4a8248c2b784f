import { sql } from 'kysely'
import type { InputOf } from '#core/operation.ts'
import type { QueryContext } from '#server/handler.ts'
import { readStreams } from './branch.queries.ts'
import type { printLectures } from './papers.contract.ts'
import { inMonth } from './papers.queries.ts'
import { readStudied } from './plan.queries.ts'

interface Told {
  readonly gatheringId: string
  readonly place: string | null
  readonly chair: string | null
  readonly outline: readonly string[]
  readonly full: number
  readonly probationary: number
  readonly others: number
}

/** L09: lectures that were held, each with its audience in numbers, its outline and the hours it counts for. */
export async function readLectures({ db }: QueryContext, asked: InputOf<typeof printLectures>) {
  const { branchId, year, month, gatheringId } = asked
  const [streams, studied] = await Promise.all([readStreams(db, branchId), readStudied(db, branchId, year)])
  const lectures = studied.filter(
    (one) =>
      one.purpose === 'lecture' &&
      one.state === 'held' &&
      inMonth(one.heldOn, month) &&
      (gatheringId === null || one.gatheringId === gatheringId),
  )
  const { rows } = await sql<Told>`
    select gathering.id as "gatheringId", coalesce(venue.name, gathering.place) as place,
      (select name from people.person where id = gathering.chair_id) as chair,
      array(select item.title from gatherings.agenda_item as item
        where item.gathering_id = gathering.id and item.purpose_kind = 'lecture' order by item.position) as outline,
      count(*) filter (where came.capacity = 'full' and came.by_right)::int as full,
      count(*) filter (where came.capacity = 'probationary' and came.by_right)::int as probationary,
      count(*) filter (where not came.by_right or came.capacity not in ('full', 'probationary'))::int
        + (select count(*)::int from gatherings.guest where guest.gathering_id = gathering.id) as others
    from gatherings.gathering
    left join organisation.venue on venue.id = gathering.venue_id
    left join gatherings.attendance as came on came.gathering_id = gathering.id and came.state = 'present'
    where gathering.id = any(${lectures.map((one) => one.gatheringId)}::uuid[])
    group by gathering.id, venue.name`.execute(db)
  const nameOf = new Map(streams.map(({ id, nameZh }) => [id, nameZh]))
  return lectures.map((lecture) => {
    const told = rows.find((row) => row.gatheringId === lecture.gatheringId)
    return {
      ...lecture,
      stream: nameOf.get(lecture.streamId ?? '') ?? '',
      place: told?.place ?? '',
      chair: told?.chair ?? '',
      outline: told?.outline ?? [],
      full: told?.full ?? 0,
      probationary: told?.probationary ?? 0,
      others: told?.others ?? 0,
      materials: lecture.read.map(({ title, number }) => `${title}（第${number}版）`),
    }
  })
}

export type LectureRecord = Awaited<ReturnType<typeof readLectures>>[number]
