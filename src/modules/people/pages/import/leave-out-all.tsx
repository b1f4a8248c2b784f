import { useState } from 'react'
import { send, useTell } from '#web/api.ts'
import { Button, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { settleRosterRows, showRosterImport } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'

interface LeaveOutAllProps {
  importId: string
  preview: Preview
  status: 'error' | 'question'
}

/** Leaves out every wrong row, or every row that asks, at once; each can be taken back. */
export function LeaveOutAll({ importId, preview, status }: LeaveOutAllProps) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { tell } = useTell(settleRosterRows)
  const [working, setWorking] = useState(false)
  const count = preview.counts[status]
  const leaveOut = async () => {
    setWorking(true)
    const numbers = await rowsOf(importId, status, count)
    const settled = numbers.map((rowNumber) => ({ rowNumber, choice: { kind: 'leave-out' as const } }))
    const reply = settled.length > 0 ? await tell({ importId, version: preview.version, settled }) : null
    if (reply && !reply.ok) toast(sentence(reply) ?? reply.code, 'refusal')
    setWorking(false)
  }
  if (count === 0) return null
  return (
    <Button onPress={() => void leaveOut()} size="small" working={working}>
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
