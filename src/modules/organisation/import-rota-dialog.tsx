import { useState } from 'react'
import { type Refusal, send, sentenceOf, useTell } from '#web/api.ts'
import { Button, Dialog, FileDrop, Loading, Notice, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { ImportPreview, type RotaPreview } from './import-rota-preview.tsx'
import { rotaSetTexts } from './rota-set.texts.ts'
import { importRota, previewRotaImport } from './rota-sheet.contract.ts'
import type { RotaMonth } from './rota-view.ts'

type Sent = { workshopId: string; fileName: string; contentBase64: string; month: string }

/** Brings a sheet in: chosen, previewed with every odd cell named, confirmed, all or nothing. */
export function ImportRotaDialog({ month, onClose }: { month: RotaMonth; onClose: () => void }) {
  const t = useWords(rotaSetTexts)
  const { language } = useLanguage()
  const [files, setFiles] = useState<File[]>([])
  const [sent, setSent] = useState<Sent | null>(null)
  const [preview, setPreview] = useState<RotaPreview | null>(null)
  const [unread, setUnread] = useState<Refusal | null>(null)
  const { tell, working, refusal } = useTell(importRota)
  const take = async (chosen: File[]) => {
    setFiles(chosen)
    setPreview(null)
    setUnread(null)
    const [file] = chosen
    if (!file) return setSent(null)
    const input = {
      workshopId: month.workshop.id,
      fileName: file.name,
      contentBase64: await base64Of(file),
      month: month.month,
    }
    setSent(input)
    const reply = await send(previewRotaImport, input)
    if (reply.ok) setPreview(reply.value)
    else setUnread(reply)
  }
  const confirm = async () => {
    if (!sent || !preview) return
    const reply = await tell({ ...sent, seal: preview.seal })
    if (!reply.ok) return
    toast(t('imported'))
    onClose()
  }
  const changes = preview?.plan && (preview.plan.rota || preview.plan.changes.length > 0)
  const ready = preview !== null && preview.odd.length === 0 && Boolean(changes)
  const said = refusal ?? unread
  return (
    <Dialog
      actions={
        <>
          <Button disabled={!ready} onPress={() => void confirm()} variant="primary" working={working}>
            {t('importConfirm')}
          </Button>
          <Button onPress={onClose}>{t('close')}</Button>
        </>
      }
      onClose={onClose}
      open
      size="wide"
      title={t('importTitle')}
    >
      <div style={{ display: 'grid', gap: 16 }}>
        <p>{t('importNote')}</p>
        <FileDrop
          files={files}
          kinds={['.xlsx', '.csv']}
          label={t('chooseFile')}
          limitMb={5}
          onChange={(chosen) => void take(chosen)}
        />
        {sent && !preview && !unread ? <Loading>{t('reading')}</Loading> : null}
        {said ? <Notice kind="refusal">{sentenceOf(said, language)}</Notice> : null}
        {preview ? <ImportPreview month={month} preview={preview} /> : null}
      </div>
    </Dialog>
  )
}

async function base64Of(file: File): Promise<string> {
  const url = await new Promise<string>((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
  return url.slice(url.indexOf(',') + 1)
}
