import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { beginRosterImport } from '../../roster-import.contract.ts'

export interface Upload {
  readonly file: File
  readonly unitId: string
  readonly effectiveOn?: string
  readonly sheetName?: string
}

/** Sends a file to be read; the file stays at hand, in case another of its sheets is meant. */
export function useReading(onRead: (importId: string) => void) {
  const { tell, working, refusal, clear } = useTell(beginRosterImport)
  const [reading, setReading] = useState<{ id: string; upload: Upload } | null>(null)
  const read = async (upload: Upload) => {
    const id = newId()
    setReading({ id, upload })
    const { file, ...chosen } = upload
    const contentBase64 = await contentOf(file)
    const reply = await tell({ id, fileName: file.name, contentBase64, ...chosen })
    if (reply.ok) onRead(id)
  }
  return { read, working, refusal, clear, importId: reading?.id ?? null, upload: reading?.upload ?? null }
}

function contentOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
