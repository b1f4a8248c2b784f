import { no } from '#core/decision.ts'
import type { Binder } from '#print/binder.ts'
import type { QueryContext } from '#server/handler.ts'
import { aloneOf } from './bound.queries.ts'
import type { LedgerId } from './ledgers.rules.ts'
import { type Asked, openScope } from './scope.queries.ts'
import { sectionsFor } from './sections.queries.ts'

/** One ledger of a period in reach as it is printed, or why it is not. */
export async function readOne(context: QueryContext, { ledger, ...asked }: Asked & { ledger: LedgerId }) {
  const scope = await openScope(context, asked, { alone: true })
  if (!scope) return no('ledgers.unknown-unit')
  const section = (await sectionsFor(scope)).find(({ id }) => id === ledger)
  if (!section) return no('ledgers.unknown-ledger')
  const binder: Binder = await aloneOf(scope, section)
  if (binder.sections[0]?.parts.length === 0) return no('ledgers.nothing-there', { period: scope.period })
  return { ok: true as const, binder }
}
