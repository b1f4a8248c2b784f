import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Fields, Notice, Select, TextField } from '#web/ui/index.ts'
import { securityMark } from '#web/upload.ts'
import { useWords } from '#web/words.ts'
import { addMaterial, addVersion, amendMaterial, retireMaterial } from '../../materials.contract.ts'
import { materialTexts } from '../../materials-page.texts.ts'
import type { useStreams } from '../streams.ts'
import type { Material } from './material-value.ts'
import { noPlace, PlaceField, placeTold } from './place-field.tsx'

interface MaterialDialogProps {
  branchId: string
  streams: ReturnType<typeof useStreams>
  /** Null for a new one. */
  material: Material | null
  onClose: () => void
}

/** A material: what it is called, what it belongs to, where it is from; a new one with its first version. */
export function MaterialDialog({ branchId, streams, material, onClose }: MaterialDialogProps) {
  const t = useWords(materialTexts)
  const adding = useTell(addMaterial)
  const amending = useTell(amendMaterial)
  const [ids] = useState(() => ({ id: newId(), versionId: newId() }))
  const [title, setTitle] = useState(material?.title ?? '')
  const [source, setSource] = useState(material?.source ?? '')
  const options = streams.options(material?.streamId)
  const [streamId, setStream] = useState(material?.streamId ?? options[0]?.value ?? '')
  const [place, setPlace] = useState(noPlace)
  const told = placeTold(place)
  const mark = securityMark(title)
  const about = { title, streamId, source }
  const save = async () => {
    if (material) return amending.tell({ id: material.id, ...about })
    return told ? adding.tell({ ...ids, branchId, ...about, place: told }) : { ok: false }
  }
  return (
    <SaveDialog
      commands={[adding, amending]}
      onClose={onClose}
      onSave={save}
      ready={title.trim() !== '' && (material !== null || told !== null)}
      save={t('save')}
      saved={t('saved')}
      title={material ? t('editTitle', { title: material.title }) : t('addTitle')}
    >
      <TextField label={t('name')} maxLength={120} onChange={setTitle} required value={title} />
      {mark ? <Notice kind="warning">{t('marked', { mark })}</Notice> : null}
      <Fields>
        <Select label={t('stream')} onChange={setStream} options={options} value={streamId} />
        <TextField label={t('source')} maxLength={120} note={t('sourceNote')} onChange={setSource} value={source} />
      </Fields>
      {material ? null : <PlaceField onChange={setPlace} place={place} />}
    </SaveDialog>
  )
}

/** A newer version; those before it stay readable. */
export function VersionDialog({ material, onClose }: { material: Material; onClose: () => void }) {
  const t = useWords(materialTexts)
  const adding = useTell(addVersion)
  const [id] = useState(newId)
  const [note, setNote] = useState('')
  const [place, setPlace] = useState(noPlace)
  const told = placeTold(place)
  return (
    <SaveDialog
      commands={[adding]}
      onClose={onClose}
      onSave={async () => (told ? adding.tell({ id, materialId: material.id, note, place: told }) : { ok: false })}
      ready={told !== null}
      save={t('save')}
      saved={t('saved')}
      title={t('versionTitle', { title: material.title })}
    >
      <Notice>{t('versionNote')}</Notice>
      <PlaceField onChange={setPlace} place={place} />
      <TextField label={t('note')} maxLength={200} onChange={setNote} value={note} />
    </SaveDialog>
  )
}

export function RetireDialog({ material, onClose }: { material: Material; onClose: () => void }) {
  const t = useWords(materialTexts)
  const retiring = useTell(retireMaterial)
  return (
    <ReasonDialog
      command={retiring}
      confirm={t('retire')}
      done={t('retiredDone')}
      onClose={onClose}
      onConfirm={(reason) => retiring.tell({ id: material.id, reason })}
      reason={t('reason')}
      title={t('retireTitle')}
    >
      {material.title}。{t('retireWords')}
    </ReasonDialog>
  )
}
