import type { Language } from '#core/texts.ts'
import { newId } from '#web/api.ts'
import type { PurposeKind } from '../terms.rules.ts'
import { usualSteps } from '../usual-agenda.rules.ts'
import type { AgendaLine } from './agenda-fields.tsx'

/** The agenda that is offered for a purpose, standing so that it returns next time. */
export function usualAgenda(kind: PurposeKind, language: Language): AgendaLine[] {
  return usualSteps(kind, language).map((title) => ({ id: newId(), title, standing: true }))
}
