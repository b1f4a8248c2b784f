import { sql } from 'kysely'
import { isNo, no } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { lockFor, sees } from './record.queries.ts'
import type { RecordView } from './record-view.rules.ts'

/** The photos of a gathering in sight, and those taken out; null when the gathering is out of sight. */
export async function readPhotos(context: QueryContext, gatheringId: string) {
  const { rows } = await sql<{
    id: string | null
    caption: string
    printed: boolean
    sha256: string | null
    media_type: string
    added: { id: string; name: string }
    added_at: Date
    removed: { id: string; name: string } | null
    removed_at: Date | null
    removed_reason: string | null
  }>`
    select photo.id, photo.caption, photo.printed, photo.sha256, photo.media_type, photo.added_at, photo.removed_at,
      photo.removed_reason, jsonb_build_object('id', adder.id, 'name', adder.name) as added,
      case when remover.id is not null then jsonb_build_object('id', remover.id, 'name', remover.name) end as removed
    from gatherings.gathering
    join organisation.unit on unit.id = gathering.unit_id
    left join gatherings.photo on photo.gathering_id = gathering.id
    left join people.person as adder on adder.id = photo.added_by
    left join people.person as remover on remover.id = photo.removed_by
    where gathering.id = ${gatheringId} and ${sees(context)}
    order by photo.position`.execute(context.db)
  if (rows.length === 0) return null
  const kept = rows.flatMap(({ id, sha256, ...row }) => (id && sha256 ? [{ id, sha256, ...row }] : []))
  const removed = rows.flatMap(({ id, caption, removed, removed_at, removed_reason }) =>
    id && removed && removed_at ? [{ id, caption, by: removed, at: removed_at, reason: removed_reason ?? '' }] : [],
  )
  return { kept, removed }
}

/** What is ticked to stand on the record of a theme Party day, with its content; none on any other record. */
export async function photosOnPaper(context: QueryContext, { id, purposes }: Pick<RecordView, 'id' | 'purposes'>) {
  const themeDay = purposes.some(({ kind }) => kind === 'theme-party-day')
  const ticked = themeDay ? ((await readPhotos(context, id))?.kept ?? []).filter(({ printed }) => printed) : []
  const pictures: Record<string, Uint8Array> = {}
  const photos: { file: string; caption: string }[] = []
  for (const { id: photoId, caption, sha256, media_type: type } of ticked) {
    const content = await context.files.bytes(sha256)
    if (!content) continue
    const file = `photo-${photoId}.${type.replace('image/', '')}`
    pictures[file] = content
    photos.push({ file, caption })
  }
  return { photos, pictures }
}

/** The gathering of a photo that is still there, locked for a change of what it shows. */
export async function lockPhoto(context: CommandContext, id: string) {
  const photo = await context.db
    .selectFrom('gatherings.photo')
    .select('gathering_id')
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!photo) return no('gatherings.unknown-photo')
  const record = await lockFor(context, photo.gathering_id, 'minutes')
  // What is out of reach answers like what does not exist.
  return isNo(record) && record.code === 'gatherings.unknown-gathering' ? no('gatherings.unknown-photo') : record
}
