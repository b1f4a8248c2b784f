import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ChainCheck, type Entry, genesis, type Head, type Link, linkHash } from './chain.rules.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function chainOf(count: number): Link[] {
  let before = genesis
  return Array.from({ length: count }, (_, place) => {
    const entry: Entry = {
      id: `entry-${place}`,
      at: new Date(Date.UTC(2026, 10, 22, 0, place)).toISOString(),
      actorId: place % 3 ? `person-${place % 5}` : null,
      operation: 'gatherings.record-attendance',
      unitId: null,
      content: JSON.stringify({ place }),
    }
    before = linkHash(before, place + 1, entry, hash)
    return { ...entry, seq: place + 1, hash: before }
  })
}

function faultOf(links: readonly Link[], head: Head | null = null) {
  const check = new ChainCheck(hash, head)
  for (const link of links) check.add(link)
  return check.finish().fault
}

describe('the record chain', () => {
  const chain = chainOf(20)
  const last = chain[19] as Link

  test('an untouched chain is intact, with and without its printed head', () => {
    assert.equal(faultOf(chain), null)
    assert.equal(faultOf(chain, { seq: 20, hash: last.hash.slice(0, 8) }), null)
  })

  test('a changed row is found at its place', () => {
    const tampered = chain.map((link) => (link.seq === 7 ? { ...link, content: '{"place":"another"}' } : link))
    assert.deepEqual(faultOf(tampered), { kind: 'changed', seq: 7 })
  })

  test('a changed row whose hash was mended breaks the next one', () => {
    const tampered = [...chain]
    const changed = { ...(chain[6] as Link), actorId: 'somebody-else' }
    tampered[6] = { ...changed, hash: linkHash((chain[5] as Link).hash, 7, changed, hash) }
    assert.deepEqual(faultOf(tampered), { kind: 'changed', seq: 8 })
  })

  test('a removed row is missing', () => {
    assert.deepEqual(faultOf(chain.filter((link) => link.seq !== 4)), { kind: 'missing', seq: 4 })
  })

  test('two rows in the other order are found', () => {
    const swapped = [...chain]
    ;[swapped[3], swapped[4]] = [chain[4] as Link, chain[3] as Link]
    assert.equal(faultOf(swapped)?.kind, 'missing')
    const renumbered = swapped.map((link, place) => ({ ...link, seq: place + 1 }))
    assert.deepEqual(faultOf(renumbered), { kind: 'changed', seq: 4 })
  })

  test('removing the newest rows shows only through a printed head', () => {
    const shortened = chain.slice(0, 15)
    assert.equal(faultOf(shortened), null)
    assert.deepEqual(faultOf(shortened, { seq: 20, hash: last.hash.slice(0, 8) }), {
      kind: 'newest-removed',
      seq: 15,
      headSeq: 20,
    })
  })

  test('a chain written anew from an early row on differs from the printed head', () => {
    const anew = chainOf(25).map((link) => ({ ...link, operation: 'people.amend-person' }))
    let before = genesis
    const forged = anew.map((link) => {
      before = linkHash(before, link.seq, link, hash)
      return { ...link, hash: before }
    })
    assert.equal(faultOf(forged), null)
    assert.deepEqual(faultOf(forged, { seq: 20, hash: last.hash.slice(0, 8) }), { kind: 'head-differs', seq: 20 })
  })

  test('any single change to any row of any chain is found', () => {
    const field = fc.constantFrom('id', 'at', 'operation', 'content', 'hash')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), field, (count, pick, name) => {
        const links = chainOf(count)
        const place = pick % count
        links[place] = { ...(links[place] as Link), [name]: 'tampered' }
        assert.notEqual(faultOf(links), null)
      }),
    )
  })
})
