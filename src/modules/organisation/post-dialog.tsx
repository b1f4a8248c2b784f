import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Fields, NumberField, RadioGroup, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { organisationTexts } from './organisation.texts.ts'
import { amendPost, createPost } from './place.contract.ts'
import type { Area, Post } from './posts-section.tsx'
import { unitsTexts } from './units.texts.ts'

interface PostDialogProps {
  /** Null: a new one. */
  post: Post | null
  areas: readonly Area[]
  workshopId: string
  onClose: () => void
}

/** Adds or amends a post. */
export function PostDialog({ post, areas, workshopId, onClose }: PostDialogProps) {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const creating = useTell(createPost)
  const amending = useTell(amendPost)
  const [draft, setDraft] = useState({
    name: post?.name ?? '',
    areaId: post?.areaId ?? null,
    minimumCrew: post?.minimumCrew ?? 1,
    usualCrew: post?.usualCrew ?? 1,
    staffing: post?.staffing ?? 'shift',
    position: post?.position ?? 0,
  })
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }))
  const few = draft.usualCrew < draft.minimumCrew
  const numbers = { usual: draft.usualCrew, minimum: draft.minimumCrew }
  const submit = () =>
    post
      ? amending.tell({ id: post.id, version: post.version, ...draft })
      : creating.tell({ id: newId(), workshopId, fromOn: today, ...draft })
  return (
    <SaveDialog
      commands={[creating, amending]}
      onClose={onClose}
      onSave={submit}
      ready={draft.name.trim() !== '' && !few}
      save={t('save')}
      saved={t('saved')}
      title={t(post ? 'amendPost' : 'addPost')}
    >
      <Fields>
        <TextField label={t('name')} maxLength={60} onChange={(name) => change({ name })} required value={draft.name} />
        <Select
          label={t('area')}
          onChange={(areaId) => change({ areaId: areaId || null })}
          options={[{ value: '', label: t('noArea') }, ...areas.map((area) => ({ value: area.id, label: area.name }))]}
          value={draft.areaId ?? ''}
        />
        <NumberField
          label={t('minimum')}
          maximum={200}
          minimum={0}
          onChange={(minimumCrew) => change({ minimumCrew: minimumCrew ?? 0 })}
          unit={t('people')}
          value={draft.minimumCrew}
        />
        <NumberField
          label={t('usual')}
          maximum={500}
          minimum={0}
          onChange={(usualCrew) => change({ usualCrew: usualCrew ?? 0 })}
          unit={t('people')}
          value={draft.usualCrew}
          warning={few ? say(organisationTexts, 'organisation.usual-below-minimum', language, numbers) : null}
        />
        <NumberField
          label={t('position')}
          minimum={0}
          note={t('positionNote')}
          onChange={(position) => change({ position: position ?? 0 })}
          value={draft.position}
        />
      </Fields>
      <RadioGroup
        label={t('staffing')}
        onChange={(staffing) => change({ staffing })}
        options={(['shift', 'day'] as const).map((value) => ({ value, label: t(value) }))}
        value={draft.staffing}
      />
    </SaveDialog>
  )
}
