import { isNo, no } from '#core/decision.ts'
import type { QueryContext } from '#server/handler.ts'
import { aloneOf, nameOf } from './bound.queries.ts'
import type { LedgerId } from './ledgers.rules.ts'
import { type Asked, openScope, type Scope } from './scope.queries.ts'
import type { Section } from './section.queries.ts'
import { sectionsFor } from './sections.queries.ts'

/** One ledger of a period in reach, or why there is none. */
export async function findOne(context: QueryContext, { ledger, ...asked }: Asked & { ledger: LedgerId }) {
  const scope = await openScope(context, asked, { alone: true })
  if (!scope) return no('ledgers.unknown-unit')
  const section = (await sectionsFor(scope)).find(({ id }) => id === ledger)
  return section ? { scope, section } : no('ledgers.unknown-ledger')
}

export const nothingThere = ({ period }: Scope) => no('ledgers.nothing-there', { period })

/** 运行车间党支部会议记录（2026年3月） */
export function titleOf({ unit, period }: Scope, { id }: Section): string {
  return `${unit.name}${nameOf(id)}（${period}）`
}

/** As it is printed, or why it is not. */
export async function readOne(context: QueryContext, asked: Asked & { ledger: LedgerId }) {
  const found = await findOne(context, asked)
  if (isNo(found)) return found
  const binder = await aloneOf(found.scope, found.section, titleOf(found.scope, found.section))
  if (binder.sections[0]?.parts.length === 0) return nothingThere(found.scope)
  return { ok: true as const, binder }
}
