import type { AskOf } from '#core/operation.ts'
import { toast } from '#web/ui/index.ts'
import { settleRosterRows } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { useTelling } from '../use-telling.ts'

export type Settled = AskOf<typeof settleRosterRows>['settled'][number]

/** One decision at a time over the rows of an import: the next one waits until the preview has the version of this one. */
export function useSettling(importId: string, version: number) {
  const sentence = useSentence()
  const { tell, working } = useTelling(settleRosterRows)
  const settle = async (settled: Settled[]) => {
    if (settled.length === 0) return
    const reply = await tell({ importId, version, settled })
    if (!reply.ok) toast(sentence(reply) ?? reply.code, 'refusal')
  }
  return { settle, working }
}

export type Settling = ReturnType<typeof useSettling>
