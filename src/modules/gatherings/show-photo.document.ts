import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { servedFile } from '#server/uploads.ts'
import { showPhoto } from './photo.contract.ts'
import { sees } from './record.queries.ts'

export default answer(showPhoto, async (context, { id }) => {
  const { rows } = await sql<{ sha256: string; mediaType: string }>`
    select photo.sha256, photo.media_type as "mediaType"
    from gatherings.photo
    join gatherings.gathering on gathering.id = photo.gathering_id
    join organisation.unit on unit.id = gathering.unit_id
    where photo.id = ${id} and photo.sha256 is not null and ${sees(context)}`.execute(context.db)
  const [photo] = rows
  if (!photo) return no('gatherings.unknown-photo')
  return servedFile(context, { ...photo, fileName: `${id}.${photo.mediaType.split('/')[1]}` })
})
