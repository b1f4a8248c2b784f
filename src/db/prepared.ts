import { createHash } from 'node:crypto'

const mostNamed = 400
const mostSeen = 2000

/** Texts seen once, and the names of those seen again. One list for all connections: they are asked the same questions. */
const seen = new Set<string>()
const names = new Map<string, string>()

/**
 * The name under which the server keeps the plan of a statement, from the second time it is asked: planning a page of the
 * roster takes longer than reading it. What is asked once (an import's long insert) is not kept, nor more than a few hundred.
 */
export function nameOf(text: string): string | undefined {
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
