import { useEffect, useRef, useState } from 'react'
import { type Refusal, sentenceOf } from './api.ts'
import { Checkbox, FileDrop, Notice, Progress } from './ui/index.ts'
import { pictureKinds, securityMark, type Uploaded, upload } from './upload.ts'
import { uploadTexts } from './upload-field.texts.ts'
import { useLanguage, useWords } from './words.ts'

interface UploadFieldProps {
  label: string
  /** Accepted endings; the server looks at the content. */
  kinds: readonly string[]
  limitMb?: number
  /** What is to be attached; null while nothing is there or something else is chosen. */
  onChange: (uploaded: Uploaded | null) => void
}

/** One file: chosen or dropped, ticked as free of any mark of secrecy, and sent at once with its progress shown. */
export function UploadField({ label, kinds, limitMb = 20, onChange }: UploadFieldProps) {
  const t = useWords(uploadTexts)
  const { language } = useLanguage()
  const [file, setFile] = useState<File | null>(null)
  const [ticked, setTicked] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const [sent, setSent] = useState<Uploaded | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  const send = async (chosen: File) => {
    underWay.current?.abort()
    const going = new AbortController()
    underWay.current = going
    setShare(0)
    const reply = await upload(chosen, setShare, going.signal)
    if (going.signal.aborted) return
    setShare(null)
    if (!reply.ok) return setRefusal(reply)
    setSent(reply.value)
    onChange(reply.value)
  }
  const take = (chosen: File | null, unmarked: boolean) => {
    underWay.current?.abort()
    setShare(null)
    setSent(null)
    setRefusal(null)
    setFile(chosen)
    setTicked(unmarked)
    onChange(null)
    if (chosen && unmarked) void send(chosen)
  }
  const mark = file && securityMark(file.name)
  const pictures = kinds.some((kind) => pictureKinds.includes(kind as never))
  return (
    <>
      <FileDrop
        files={file ? [file] : []}
        kinds={kinds}
        label={label}
        limitMb={limitMb}
        onChange={(files) => take(files.at(-1) ?? null, false)}
        refusal={refusal && sentenceOf(refusal, language)}
      />
      {mark ? <Notice kind="warning">{t('marked', { mark })}</Notice> : null}
      {file ? (
        <Checkbox checked={ticked} disabled={share !== null} onChange={(yes) => take(file, yes)}>
          {t('unmarked')}
        </Checkbox>
      ) : null}
      {file && share !== null ? (
        <Progress
          done={share * 100}
          label={t('sending', { name: file.name })}
          note={t('share', { share: Math.round(share * 100) })}
        />
      ) : null}
      {sent ? <p role="status">{t('sent', { name: sent.fileName })}</p> : null}
      {pictures && !sent ? <p>{t('stripped')}</p> : null}
    </>
  )
}
