import { useState } from 'react'
import { send, useTell } from '#web/api.ts'
import { Button, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { settleRosterRows, showRosterImport } from '../../roster-import.contract.ts'
import { useSentence } from '../sentence.ts'
import { importPageTexts } from './import.texts.ts'
import type { Preview } from './staged.ts'

/** Leaves out every wrong row at once; each can be taken back. */
export function LeaveOutErrors({ importId, preview }: { importId: string; preview: Preview }) {
  const t = useWords(importPageTexts)
  const sentence = useSentence()
  const { tell } = useTell(settleRosterRows)
  const [working, setWorking] = useState(false)
  const count = preview.counts.error
  const leaveOut = async () => {
    setWorking(true)
    const wrong = await wrongRows(importId, count)
    const settled = wrong.map((rowNumber) => ({ rowNumber, choice: { kind: 'leave-out' as const } }))
    const reply = settled.length > 0 ? await tell({ importId, version: preview.version, settled }) : null
    if (reply && !reply.ok) toast(sentence(reply) ?? reply.code, 'refusal')
    setWorking(false)
  }
  if (count === 0) return null
  return (
    <Button onPress={() => void leaveOut()} size="small" working={working}>
      {t('leaveOutErrors', { count })}
    </Button>
  )
}

const size = 100

/** The numbers of all wrong rows, fetched page by page. */
async function wrongRows(importId: string, count: number): Promise<number[]> {
  const numbers: number[] = []
  for (let page = 1; (page - 1) * size < count; page += 1) {
    const reply = await send(showRosterImport, { importId, status: 'error', page, size })
    if (!reply.ok) break
    numbers.push(...reply.value.rows.map(({ rowNumber }) => rowNumber))
  }
  return numbers
}
