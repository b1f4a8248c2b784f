import { useQuery } from '@tanstack/react-query'
import type { AskOf } from '#core/operation.ts'
import { RefusedError, send } from '#web/api.ts'
import { listBoard } from '../duties.contract.ts'
import type { DutyLine } from './duty.ts'

const size = 100
/** A ledger of more than this is narrowed before it is printed. */
export const most = 1000

/** Every duty under some filters, page by page, for what shows or prints them whole. Null asks nothing. */
export function useEveryDuty(filters: AskOf<typeof listBoard> | null) {
  const { data } = useQuery({
    queryKey: [listBoard.name, 'every', filters],
    queryFn: async () => {
      const duties: DutyLine[] = []
      for (let page = 1; ; page += 1) {
        const answered = await send(listBoard, { ...filters, page, size })
        if (!answered.ok) throw new RefusedError(answered)
        duties.push(...answered.value.duties)
        const { total } = answered.value
        if (duties.length >= Math.min(total, most) || answered.value.duties.length === 0) return { duties, total }
      }
    },
    enabled: filters !== null,
  })
  return data
}
