import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { InputOf } from '#core/operation.ts'
import { plain } from '#modules/people/hanzi.rules.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { takeUpload } from '#server/uploads.ts'
import type { addVersion, listMaterials } from './materials.contract.ts'

type Filters = InputOf<typeof listMaterials>
type Listed = z.infer<(typeof listMaterials)['output']>['materials'][number]
type Version = Omit<Listed['versions'][number], 'addedAt'> & { readonly addedAt: string }

/** Materials of a branch with all their versions, in the order of their titles. */
export async function readMaterials({ db }: QueryContext, filters: Filters) {
  const where = matching(filters)
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Omit<Listed, 'versions'> & { versions: Version[] }>`
      select material.id, material.title, material.stream_id as "streamId", material.source,
        case when material.retired_on is not null then json_build_object('on', material.retired_on,
          'reason', material.retired_reason,
          'by', (select name from people.person where id = material.retired_by)) end as retired,
        ${versions} as versions
      from learning.material
      where ${where}
      order by material.title collate "C", material.id
      limit ${filters.size} offset ${(filters.page - 1) * filters.size}`.execute(db),
    sql<{ total: number }>`select count(*)::int as total from learning.material where ${where}`.execute(db),
  ])
  const materials = rows.map((row) => ({
    ...row,
    versions: row.versions.map((version) => ({ ...version, addedAt: new Date(version.addedAt) })),
  }))
  return { materials, total: counted[0]?.total ?? 0 }
}

const versions = sql`(
  select json_agg(json_build_object('id', version.id, 'number', version.number, 'fileName', version.file_name,
    'mediaType', version.media_type, 'bytes', version.bytes, 'url', version.url, 'note', version.note,
    'addedBy', (select name from people.person where id = version.added_by), 'addedAt', version.added_at,
    'used', (select coalesce(json_agg(json_build_object('gatheringId', gathering.id, 'purpose', used.purpose_kind,
        'title', coalesce(purpose.theme, gathering.title), 'heldOn', gathering.held_on) order by gathering.held_on), '[]')
      from learning.material_use as used
      join gatherings.gathering on gathering.id = used.gathering_id
      join gatherings.purpose on purpose.gathering_id = used.gathering_id and purpose.kind = used.purpose_kind
      where used.version_id = version.id)) order by version.number desc)
  from learning.material_version as version where version.material_id = material.id)`

/** Over `material`. Part of a title, a source or a file's name finds it; simplified or not, with or without spaces. */
function matching({ branchId, streamId, search, retired }: Filters): RawBuilder<boolean> {
  const sought = plain(search)
  const inText = (column: string) =>
    sql<boolean>`strpos(lower(regexp_replace(${sql.ref(column)}, '[[:space:]·•・‧''’.-]', '', 'g')), ${sought}) > 0`
  return sql<boolean>`material.branch_id = ${branchId} and (material.retired_on is not null) = ${retired}
    and ${streamId ? sql`material.stream_id = ${streamId}` : sql`true`}
    and ${
      sought
        ? sql`(${inText('material.title')} or ${inText('material.source')} or exists (
            select from learning.material_version as version
            where version.material_id = material.id and ${inText('version.file_name')}))`
        : sql`true`
    }`
}

/** A material the asker keeps, locked; undefined when out of reach, like one that does not exist. */
export async function keptMaterial({ db, reach }: CommandContext, id: string) {
  return db
    .selectFrom('learning.material as material')
    .innerJoin('organisation.unit as unit', 'unit.id', 'material.branch_id')
    .select([
      'material.id',
      'material.branch_id as branchId',
      'material.stream_id as streamId',
      'material.retired_on as retiredOn',
    ])
    .where('material.id', '=', id)
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate('material')
    .executeTakeFirst()
}

type Place = InputOf<typeof addVersion>['place']

/** Where a version is kept, as its row says it; null when the file never came. */
export async function placeOf(context: CommandContext, place: Place) {
  if ('url' in place) return { url: place.url }
  const file = await takeUpload(context, place.fileId)
  return (
    file && { sha256: file.sha256, file_name: file.fileName, media_type: file.mediaType, bytes: Number(file.bytes) }
  )
}
