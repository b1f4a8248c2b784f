import { type Decision, no, yes } from '#core/decision.ts'
import { judgeLocalPack, type LocalPack, type LocalRefusal } from '#regulations/local/local-pack.rules.ts'
import { type Adopted, supersededFrom } from './effect.rules.ts'

export type AdoptionRefusal =
  | LocalRefusal
  | 'packs.not-for-this-unit'
  | 'packs.adopted-already'
  | 'packs.version-differs'
  | 'packs.version-withdrawn'

const adopters: readonly string[] = ['committee', 'general-branch', 'branch']

/** Whole units of the Party adopt packs: a group decides nothing (GR-03), a workshop is no organisation of it. */
export function mayAdoptAs(kind: string): boolean {
  return adopters.includes(kind)
}

/**
 * May a unit adopt this, beside the versions it adopted before? Never what loosens a national rule; a version once adopted says
 * what it said. @returns the version that ends where this one begins, or null
 */
export function judgeAdoption(
  kind: string,
  content: LocalPack,
  before: readonly Adopted[],
): Decision<Adopted | null, AdoptionRefusal> {
  if (!mayAdoptAs(kind)) return no('packs.not-for-this-unit')
  const judged = judgeLocalPack(content)
  if (!judged.ok) return judged
  const { version } = content
  const versions = before.filter((one) => one.content.id === content.id)
  const same = versions.find((one) => one.content.version === version)
  if (same?.withdrawn) return no('packs.version-withdrawn', { version })
  if (same) return no(isSame(same.content, content) ? 'packs.adopted-already' : 'packs.version-differs', { version })
  const ended = supersededFrom(versions)
  return yes(versions.findLast((one) => !one.withdrawn && !ended.has(one.id)) ?? null)
}

/** Whatever the order in which its parts are written. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [mine, theirs] = [Object.keys(one), Object.keys(other)]
  const at = (from: object, key: string) => (from as Readonly<Record<string, unknown>>)[key]
  return mine.length === theirs.length && mine.every((key) => isSame(at(one, key), at(other, key)))
}
