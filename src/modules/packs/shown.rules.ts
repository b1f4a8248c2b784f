import type { Day } from '#core/day.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { type Adopted, stateOf, supersededFrom } from './effect.rules.ts'
import { packLines } from './pack-words.rules.ts'

interface Row extends Adopted {
  readonly unitName: string
  readonly adoptedAt: Date
  readonly withdrawnAt: Date | null
  readonly withdrawnReason: string | null
  readonly mayWithdraw: boolean
}

/** A version as it is shown on a day, among all versions of its unit. */
export function shownPack(row: Row, versions: readonly Adopted[], on: Day) {
  const { id, unitId, unitName, content, adoptedAt, withdrawnAt, withdrawnReason, withdrawn } = row
  return {
    id,
    unit: { id: unitId, name: unitName },
    content,
    ...stateOf(row, supersededFrom(versions).get(id) ?? null, on),
    adoptedAt,
    withdrawn: withdrawnAt ? { at: withdrawnAt, reason: withdrawnReason ?? '' } : null,
    mayWithdraw: row.mayWithdraw && !withdrawn,
  }
}

/** What a pack does, a sentence each in both languages. */
export function linesInBoth(pack: LocalPack) {
  const english = packLines(pack, 'en')
  return packLines(pack, 'zh').map(({ does, rule, words }, at) => ({
    does,
    rule,
    words: [words, english[at]?.words ?? ''] as const,
  }))
}
