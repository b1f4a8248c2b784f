import { createHash } from 'node:crypto'
import pg from 'pg'

const mostNamed = 400
const mostSeen = 2000

/** Texts seen once, and the names of those seen again. One list for all connections: they are asked the same questions. */
const seen = new Set<string>()
const names = new Map<string, string>()

/**
 * The name under which the server keeps the plan of a statement, from the second time it is asked: planning a page of the
 * roster takes longer than reading it. What is asked once (an import's long insert) is not kept, nor more than a few hundred.
 */
function nameOf(text: string): string | undefined {
  const name = names.get(text)
  if (name || names.size >= mostNamed) return name
  if (seen.size >= mostSeen) seen.clear()
  if (!seen.delete(text)) {
    seen.add(text)
    return undefined
  }
  const made = createHash('sha256').update(text).digest('base64url')
  names.set(text, made)
  return made
}

type Query = (asked: unknown, values?: unknown, done?: unknown) => never

class Preparing extends pg.Client {
  override query(asked: unknown, values?: unknown, done?: unknown): never {
    const query = super.query.bind(this) as unknown as Query
    if (typeof asked !== 'string' || !Array.isArray(values) || values.length === 0) return query(asked, values, done)
    return query({ name: nameOf(asked), text: asked, values }, done)
  }
}

/** A connection on which a statement with parameters is prepared once and then only run. */
export const PreparingClient = Preparing as unknown as typeof pg.Client
