import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// OWASP password storage cheat sheet, argon2id: 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** Hashes a password with argon2id and writes it as a PHC string, its cost included. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await argon2id(password, nonce, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** True when the password belongs to the hash. Costs the same time for a hash that does not exist (null). */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash ?? '')
  if (!found) {
    await argon2id(password, randomBytes(16), cost)
    return false
  }
  const known = { memory: Number(found[1]), passes: Number(found[2]), parallelism: Number(found[3]) }
  const tag = await argon2id(password, Buffer.from(found[4] ?? '', 'base64'), known)
  const expected = Buffer.from(found[5] ?? '', 'base64')
  return tag.length === expected.length && timingSafeEqual(tag, expected)
}

async function argon2id(password: string, nonce: Uint8Array, known: typeof cost): Promise<Buffer> {
  return (await derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: 32, ...known })) as Buffer
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
