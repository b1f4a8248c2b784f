import { Checkbox, Notice, Segment, TextField } from '#web/ui/index.ts'
import { paperKinds, pictureKinds, securityMark } from '#web/upload.ts'
import { UploadField } from '#web/upload-field.tsx'
import { useWords } from '#web/words.ts'
import { materialTexts } from '../../materials-page.texts.ts'

export interface Place {
  readonly as: 'file' | 'link'
  readonly fileId: string | null
  readonly url: string
  /** Of a link; a file is ticked where it is brought. */
  readonly unmarked: boolean
}

export const noPlace: Place = { as: 'file', fileId: null, url: '', unmarked: false }

/** What the command is told; null while something is missing. */
export function placeTold({ as, fileId, url, unmarked }: Place) {
  if (as === 'file') return fileId ? { fileId, unmarked: true as const } : null
  return unmarked && /^https?:\/\/\S+\.\S+/.test(url.trim()) ? { url: url.trim(), unmarked: true as const } : null
}

/** A file or an address; either is said to bear no mark of secrecy. */
export function PlaceField({ place, onChange }: { place: Place; onChange: (place: Place) => void }) {
  const t = useWords(materialTexts)
  const mark = securityMark(place.url)
  return (
    <>
      <Segment
        label={t('place')}
        onChange={(as) => onChange({ ...noPlace, as })}
        options={[
          { value: 'file', label: t('asFile') },
          { value: 'link', label: t('asLink') },
        ]}
        value={place.as}
      />
      {place.as === 'file' ? (
        <UploadField
          kinds={[...paperKinds, ...pictureKinds]}
          label={t('file')}
          onChange={(uploaded) => onChange({ ...place, fileId: uploaded?.id ?? null })}
        />
      ) : (
        <>
          <TextField
            label={t('url')}
            maxLength={500}
            onChange={(url) => onChange({ ...place, url })}
            placeholder="https://"
            required
            type="url"
            value={place.url}
          />
          {mark ? <Notice kind="warning">{t('marked', { mark })}</Notice> : null}
          <Checkbox checked={place.unmarked} onChange={(unmarked) => onChange({ ...place, unmarked })}>
            {t('unmarked')}
          </Checkbox>
        </>
      )}
    </>
  )
}
