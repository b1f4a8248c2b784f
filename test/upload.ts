import { Readable } from 'node:stream'
import { actorOf } from '#server/access.ts'
import { type Uploaded, upload } from '#server/uploads.ts'
import type { CastName } from './cast.ts'
import type { TestHouse } from './house.ts'

/** Brings a file as somebody of the cast would from the browser. @throws Error when it is refused */
export async function bring(house: TestHouse, who: CastName, name: string, content: Uint8Array): Promise<Uploaded> {
  const actor = await actorOf(house.db, house.cast.people[who], house.today)
  const body = Readable.from([Buffer.from(content)])
  const reply = await upload(house.house, { actor, name, unmarked: true, bytes: content.length, body })
  if (!reply.ok) throw new Error(reply.code)
  return reply.value
}
