import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import { link, useAsk, useTell, type Wire } from '#web/api.ts'
import { shortDay, stamp } from '#web/dates.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, Section, Tag, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listPhotos, removePhoto, showPhoto } from '../../photo.contract.ts'
import { useRecord } from '../record/record.tsx'
import { PhotoDialog } from './photo-dialog.tsx'
import { photoTexts } from './photos.texts.ts'
import css from './sheet.module.css'

type Photos = Wire<OutputOf<typeof listPhotos>>
export type Photo = Photos['photos'][number]

/** DG-04: a few photos where somebody wants them, and none where nobody does: then only who may add one sees the part. */
export function PhotosPart() {
  const t = useWords(photoTexts)
  const { record } = useRecord()
  const { value } = useAsk(listPhotos, { gatheringId: record.id })
  const [asked, ask] = useState<{ photo: Photo | null; what: 'save' | 'remove' } | null>(null)
  const mayChange = record.may.minutes === true
  if (!value) return null
  if (value.photos.length + value.removed.length === 0 && (!mayChange || value.most === 0)) return null
  const full = value.photos.length >= value.most
  return (
    <Section
      note={t('note', { most: value.most })}
      right={
        mayChange && !full ? (
          <Button onPress={() => ask({ photo: null, what: 'save' })} size="small">
            {t('add')}
          </Button>
        ) : undefined
      }
      title={t('title')}
    >
      {value.photos.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      <ul className={css.photos}>
        {value.photos.map((photo) => (
          <li key={photo.id}>
            <Shown onAsk={mayChange ? (what) => ask({ photo, what }) : null} photo={photo} />
          </li>
        ))}
      </ul>
      <Removed removed={value.removed} />
      {asked?.what === 'save' ? <PhotoDialog onClose={() => ask(null)} photo={asked.photo} /> : null}
      {asked?.what === 'remove' && asked.photo ? <Removal onClose={() => ask(null)} photo={asked.photo} /> : null}
    </Section>
  )
}

function Shown({ photo, onAsk }: { photo: Photo; onAsk: ((what: 'save' | 'remove') => void) | null }) {
  const t = useWords(photoTexts)
  const { today, zone } = useSession()
  return (
    <figure>
      <img alt={photo.caption} loading="lazy" src={link(showPhoto, { id: photo.id })} />
      <figcaption>
        <span>{photo.caption}</span>
        {photo.printed ? <Tag>{t('onPrint')}</Tag> : null}
        <small>{t('by', { name: photo.by.name, day: shortDay(stamp(photo.at, zone).slice(0, 10), today) })}</small>
        {onAsk ? (
          <>
            <TextButton label={`${t('change')} ${photo.caption}`} onPress={() => onAsk('save')}>
              {t('change')}
            </TextButton>
            <TextButton label={`${t('remove')} ${photo.caption}`} onPress={() => onAsk('remove')}>
              {t('remove')}
            </TextButton>
          </>
        ) : null}
      </figcaption>
    </figure>
  )
}

function Removed({ removed }: { removed: Photos['removed'] }) {
  const t = useWords(photoTexts)
  const { today, zone } = useSession()
  return removed.map(({ id, caption, by, at, reason }) => (
    <p className={css.removed} key={id}>
      {t('removedLine', { day: shortDay(stamp(at, zone).slice(0, 10), today), name: by.name, caption, reason })}
    </p>
  ))
}

function Removal({ photo, onClose }: { photo: Photo; onClose: () => void }) {
  const t = useWords(photoTexts)
  const command = useTell(removePhoto)
  return (
    <ReasonDialog
      command={command}
      confirm={t('remove')}
      done={t('removed')}
      onClose={onClose}
      onConfirm={(reason) => command.tell({ id: photo.id, reason })}
      reason={t('reason')}
      title={t('removeTitle')}
    >
      {t('removeWords', { caption: photo.caption })}
    </ReasonDialog>
  )
}
