import { useState } from 'react'
import { send } from '#web/api.ts'
import { Button } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { showRosterImport } from '../../roster-import.contract.ts'
import { importPageTexts } from './import.texts.ts'
import type { Settling } from './use-settling.ts'

interface LeaveOutAllProps {
  importId: string
  status: 'error' | 'question'
  count: number
  settling: Settling
}

/** Leaves out every wrong row, or every row that asks, at once; each can be taken back. */
export function LeaveOutAll({ importId, status, count, settling }: LeaveOutAllProps) {
  const t = useWords(importPageTexts)
  const [working, setWorking] = useState(false)
  const leaveOut = async () => {
    setWorking(true)
    const numbers = await rowsOf(importId, status, count)
    await settling.settle(numbers.map((rowNumber) => ({ rowNumber, choice: { kind: 'leave-out' } })))
    setWorking(false)
  }
  if (count === 0) return null
  return (
    <Button disabled={settling.working && !working} onPress={() => void leaveOut()} size="small" working={working}>
      {t(`leaveOut.${status}`, { count })}
    </Button>
  )
}

const size = 100

/** The numbers of all rows of a status, fetched page by page. */
async function rowsOf(importId: string, status: LeaveOutAllProps['status'], count: number): Promise<number[]> {
  const numbers: number[] = []
  for (let page = 1; (page - 1) * size < count; page += 1) {
    const reply = await send(showRosterImport, { importId, status, page, size })
    if (!reply.ok) break
    numbers.push(...reply.value.rows.map(({ rowNumber }) => rowNumber))
  }
  return numbers
}
