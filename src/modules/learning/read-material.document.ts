import { no } from '#core/decision.ts'
import { answer } from '#server/handler.ts'
import { servedFile } from '#server/uploads.ts'
import { readMaterial } from './materials.contract.ts'

export default answer(readMaterial, async (context, { versionId }) => {
  const { db, reach } = context
  const file = await db
    .selectFrom('learning.material_version as version')
    .innerJoin('learning.material as material', 'material.id', 'version.material_id')
    .innerJoin('organisation.unit as unit', 'unit.id', 'material.branch_id')
    .select(['version.sha256', 'version.file_name as fileName', 'version.media_type as mediaType'])
    .where('version.id', '=', versionId)
    .where(reach('see-branch', 'unit.path'))
    .executeTakeFirst()
  if (!file?.sha256 || !file.fileName || !file.mediaType) return no('learning.unknown-version')
  return servedFile(context, { sha256: file.sha256, fileName: file.fileName, mediaType: file.mediaType })
})
