import type { Readable } from 'node:stream'
import { abilities } from '#core/abilities.ts'
import { type Actor, reachOf } from '#core/actor.ts'
import { isNo, type No, no } from '#core/decision.ts'
import { type CommandContext, type MadeFile, newId, type QueryContext } from './handler.ts'
import type { House } from './house.ts'

/** What an upload answers: `id` is what a command attaches it by, within a day, by who uploaded it. */
export interface Uploaded {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: number
}

/** A file on the wire. */
export interface Brought {
  readonly actor: Actor | null
  readonly name: string
  /** Whoever brings it has said that it bears no mark of secrecy (branch.md 6.4). */
  readonly unmarked: boolean
  /** As announced; what comes is counted. */
  readonly bytes: number
  readonly body: Readable
}

/**
 * Takes a file from whoever keeps anything in the house; from everyone else who is signed in pictures only, as many at a time as
 * one gathering may have: the recorder named for a day holds no office. Nothing is served from here: a command attaches it first.
 */
export async function upload(house: House, brought: Brought): Promise<{ ok: true; value: Uploaded } | No> {
  const { actor, name, bytes } = brought
  if (!actor) return no('identity.sign-in-first')
  const keeps = abilities.some((ability) => ability.startsWith('keep-') && reachOf(actor, ability).length > 0)
  const { audioMb, paperMb, photos } = house.files.limits
  if (!keeps && (await waiting(house, actor.personId)) >= photos) return no('core.uploads-waiting', { most: photos })
  if (name.trim() === '' || name.length > 200 || /[\p{Cc}/\\]/u.test(name))
    return no('core.malformed', { where: 'name', fault: 'no file name', faults: 1 })
  if (!brought.unmarked) return no('core.file-marked')
  const limitMb = keeps ? audioMb : paperMb
  if (bytes > limitMb * 1_048_576) return no('core.too-large', { limitMb })
  return keep(house, actor.personId, name.trim(), brought.body, keeps ? null : 'image/')
}

/** What somebody sent and no command has attached yet. */
async function waiting({ connection }: House, personId: string): Promise<number> {
  const { count } = await connection.db
    .selectFrom('core.upload')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Its content in the store, its row and the upload in one transaction. */
async function keep(
  house: House,
  personId: string,
  fileName: string,
  body: Readable,
  only: string | null,
): Promise<{ ok: true; value: Uploaded } | No> {
  const received = await house.files.receive(body)
  if (isNo(received)) return received
  if (only && !received.mediaType.startsWith(only)) {
    await house.files.drop(received)
    return no('identity.not-permitted')
  }
  const { sha256, bytes, mediaType } = received
  const now = house.clock()
  const upload = { id: newId(now), sha256, file_name: fileName, person_id: personId, uploaded_at: now }
  const file = { sha256, bytes, media_type: mediaType, uploaded_by: personId, uploaded_at: now }
  try {
    await house.connection.db.transaction().execute(async (db) => {
      // The row first: whoever sweeps the same content away at this moment is waited for.
      await db
        .insertInto('core.file')
        .values(file)
        .onConflict((same) => same.column('sha256').doUpdateSet({ uploaded_at: now }))
        .execute()
      await db.insertInto('core.upload').values(upload).execute()
      await house.files.put(received)
    })
  } catch (fault) {
    await house.files.drop(received)
    throw fault
  }
  return { ok: true, value: { id: upload.id, sha256, fileName, mediaType, bytes } }
}

/**
 * For the command that attaches it: takes an upload of the actor's own. The module's row then refers to `core.file (sha256)` by
 * a foreign key, which is what keeps the file from being swept. Null: unknown, somebody else's, or attached already.
 */
export async function takeUpload({ db, actor }: CommandContext, id: string): Promise<Uploaded | null> {
  const taken = await db
    .deleteFrom('core.upload as upload')
    .using('core.file as file')
    .whereRef('file.sha256', '=', 'upload.sha256')
    .where('upload.id', '=', id)
    .where('upload.person_id', '=', actor.personId)
    .returning([
      'upload.id',
      'upload.sha256',
      'upload.file_name as fileName',
      'file.media_type as mediaType',
      'file.bytes',
    ])
    .executeTakeFirst()
  return taken ?? null
}

/** For the document operation of the module whose row refers to the file, once it has proven the right to see that row. */
export async function servedFile(
  { files }: Pick<QueryContext, 'files'>,
  { sha256, fileName, mediaType }: Pick<Uploaded, 'sha256' | 'fileName' | 'mediaType'>,
): Promise<MadeFile | No<'core.file-missing'>> {
  const body = await files.open(sha256)
  if (!body) return no('core.file-missing')
  const parts = mediaType.startsWith('audio/') ? await files.parts(sha256) : null
  return { fileName, mediaType, body, ...(parts ? { parts } : {}) }
}
