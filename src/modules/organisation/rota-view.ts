import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showRota } from './rota.contract.ts'
import type { Schedule } from './rota.rules.ts'

export type RotaMonth = Wire<OutputOf<typeof showRota>>

/** The month as the rules take it, so that a form can refuse before the server does. */
export function scheduleOf(month: Pick<RotaMonth, 'rotas' | 'overrides' | 'tables'>): Schedule {
  return {
    rotas: month.rotas.map(({ crews, ...rota }) => ({
      ...rota,
      offsets: Object.fromEntries(crews.map(({ crewId, offsetDays }) => [crewId, offsetDays])),
    })),
    overrides: month.overrides,
    tables: month.tables,
  }
}
