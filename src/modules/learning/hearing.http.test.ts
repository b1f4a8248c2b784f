import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { actorOf, hashToken } from '#server/access.ts'
import { upload } from '#server/uploads.ts'
import { openTestHouse } from '../../../test/house.ts'
import { showPlan } from './plan.contract.ts'
import { addStory, playStory } from './stories.contract.ts'
import { wavOf } from './wav.rules.ts'

const house = await openTestHouse()
const app = await house.http()
after(async () => {
  await app.close()
  await house.close()
})
const { branchId, people } = house.cast
const wav = wavOf([[440, 1]])
const storyId = randomUUID()
const token = randomUUID()

async function setTheStage() {
  const secretary = house.as('secretary')
  const plan = await secretary.ask(showPlan, { branchId, year: 2026 })
  const actor = await actorOf(house.db, people.secretary, house.today)
  const body = Readable.from([Buffer.from(wav)])
  const brought = await upload(house.house, { actor, name: '讲述.wav', unmarked: true, bytes: wav.length, body })
  assert.ok(plan.ok && brought.ok)
  const told = await secretary.tell(addStory, {
    id: storyId,
    branchId,
    title: '头一个夜班',
    streamId: plan.value.streams.at(-1)?.id ?? '',
    teller: { personId: people.leader },
    toldOn: house.today,
    recordedById: people.secretary,
    consentedOn: house.today,
    unmarked: true,
    sound: { fileId: brought.value.id },
  })
  assert.ok(told.ok, JSON.stringify(told))
  await house.db
    .insertInto('identity.session')
    .values({
      id: randomUUID(),
      token_hash: hashToken(token),
      person_id: people.member,
      opened_at: house.now,
      seen_at: house.now,
      expires_at: new Date('2027-01-01'),
    })
    .execute()
}

const hear = (range?: string) =>
  app.inject({
    url: `/api/${playStory.name}?input=${encodeURIComponent(JSON.stringify({ id: storyId }))}`,
    headers: { cookie: `yanzhen_session=${token}`, ...(range ? { range } : {}) },
  })

test('a member hears a story as a whole, from the middle, and not from beyond its end', async () => {
  await setTheStage()
  const whole = await hear()
  assert.deepEqual(
    [whole.statusCode, whole.headers['content-type'], whole.headers['accept-ranges'], whole.headers['content-length']],
    [200, 'audio/wav', 'bytes', String(wav.length)],
  )
  assert.match(String(whole.headers['content-disposition']), /^inline/)
  assert.deepEqual(new Uint8Array(whole.rawPayload), wav)
  const part = await hear('bytes=1000-1999')
  assert.deepEqual(
    [part.statusCode, part.headers['content-range'], part.rawPayload.length],
    [206, `bytes 1000-1999/${wav.length}`, 1000],
  )
  assert.deepEqual(new Uint8Array(part.rawPayload), wav.subarray(1000, 2000))
  const rest = await hear('bytes=15000-')
  assert.equal(rest.rawPayload.length, wav.length - 15000)
  const beyond = await hear(`bytes=${wav.length}-`)
  assert.deepEqual([beyond.statusCode, beyond.headers['content-range']], [416, `bytes */${wav.length}`])
})
