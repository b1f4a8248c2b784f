import { useState } from 'react'
import type { z } from 'zod'
import { FileDrop, Notice, TextArea } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { localPartTexts } from './regulations.texts.ts'

/** What a text read as a file of one form comes to: its content, or what is wrong with it in a sentence. */
export interface Read<Content> {
  readonly content: Content | null
  readonly fault: string | null
}

interface JsonFieldsProps {
  label: string
  note: string
  text: string
  fault: string | null
  onChange: (text: string) => void
}

/** A JSON file, brought or pasted; what is wrong with it is said at once, by its place. */
export function JsonFields({ label, note, text, fault, onChange }: JsonFieldsProps) {
  const t = useWords(localPartTexts)
  const [files, setFiles] = useState<File[]>([])
  const take = async (chosen: File[]) => {
    setFiles(chosen)
    onChange(chosen[0] ? await chosen[0].text() : '')
  }
  return (
    <>
      <p>{note}</p>
      <FileDrop files={files} kinds={['.json']} label={label} limitMb={1} onChange={(chosen) => void take(chosen)} />
      <TextArea label={t('orPaste')} onChange={onChange} rows={6} value={text} />
      {fault ? <Notice kind="warning">{fault}</Notice> : null}
    </>
  )
}

/** Reads a text as JSON of a form. */
export function useReadAs<Content>(form: z.ZodType<Content>): (text: string) => Read<Content> {
  const t = useWords(localPartTexts)
  return (text) => {
    if (text.trim() === '') return { content: null, fault: null }
    let json: unknown
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''))
    } catch (fault) {
      return { content: null, fault: t('notJson', { fault: (fault as Error).message }) }
    }
    const parsed = form.safeParse(json)
    if (parsed.success) return { content: parsed.data, fault: null }
    const [issue] = parsed.error.issues
    const where = issue?.path.map(String).join('.') || t('wholeFile')
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : null
    return { content: null, fault: extra ? t('extraPart', { where, keys: extra }) : t('badPart', { where }) }
  }
}
