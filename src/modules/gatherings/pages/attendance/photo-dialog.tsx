import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, Checkbox, Dialog, Form, TextField } from '#web/ui/index.ts'
import { pictureKinds, type Uploaded } from '#web/upload.ts'
import { UploadField } from '#web/upload-field.tsx'
import { useLanguage, useWords } from '#web/words.ts'
import { addPhoto, amendPhoto } from '../../photo.contract.ts'
import { useRecord } from '../record/record.tsx'
import { photoTexts } from './photos.texts.ts'
import type { Photo } from './photos-part.tsx'

/** A new photo with its caption, or the caption of one that is there. */
export function PhotoDialog({ photo, onClose }: { photo: Photo | null; onClose: () => void }) {
  const t = useWords(photoTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [uploaded, setUploaded] = useState<Uploaded | null>(null)
  const [caption, setCaption] = useState(photo?.caption ?? '')
  const [printed, setPrinted] = useState(photo?.printed ?? false)
  const adding = useTell(addPhoto)
  const amending = useTell(amendPhoto)
  const { working, refusal } = photo ? amending : adding
  const ready = caption.trim() !== '' && (photo !== null || uploaded !== null)
  const themeDay = record.purposes.some(({ kind }) => kind === 'theme-party-day')
  const save = async () => {
    const about = { caption, printed }
    const done = photo
      ? await amending.tell({ id: photo.id, ...about })
      : uploaded && (await adding.tell({ id: newId(), gatheringId: record.id, uploadId: uploaded.id, ...about }))
    if (done?.ok) onClose()
  }
  return (
    <Dialog
      actions={
        <Button disabled={!ready} onPress={() => void save()} variant="primary" working={working}>
          {t('save')}
        </Button>
      }
      onClose={onClose}
      open
      title={t(photo ? 'change' : 'add')}
      working={working}
    >
      <Form onSubmit={() => void (ready && save())} refusal={refusal && sentenceOf(refusal, language)}>
        {photo ? null : <UploadField kinds={pictureKinds} label={t('file')} onChange={setUploaded} />}
        <TextField
          label={t('caption')}
          maxLength={80}
          note={t('captionNote')}
          onChange={setCaption}
          required
          value={caption}
        />
        {themeDay ? (
          <Checkbox checked={printed} onChange={setPrinted}>
            {t('printed')}
          </Checkbox>
        ) : null}
      </Form>
    </Dialog>
  )
}
