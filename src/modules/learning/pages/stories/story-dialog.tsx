import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { PersonField } from '#web/person-field.tsx'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import {
  Checkbox,
  DatePicker,
  FieldNote,
  Fields,
  FileDrop,
  Notice,
  Segment,
  Select,
  TextArea,
  TextField,
} from '#web/ui/index.ts'
import { audioKinds, securityMark } from '#web/upload.ts'
import { UploadField } from '#web/upload-field.tsx'
import { useLanguage, useWords } from '#web/words.ts'
import { learningTexts } from '../../learning.texts.ts'
import { addStory, amendStory, withdrawStory } from '../../stories.contract.ts'
import { mayKeepStory } from '../../stories.rules.ts'
import { storyTexts } from '../../stories-page.texts.ts'
import type { useStreams } from '../streams.ts'
import { contentOf, type Draft, draftOf } from './story-draft.ts'
import type { Story } from './story-value.ts'

interface StoryDialogProps {
  branchId: string
  /** The stream stories are usually filed under. */
  usualStream: string
  streams: ReturnType<typeof useStreams>
  /** Null for a new one. */
  story: Story | null
  onClose: () => void
}

/** A story is written down, or its words are put right; the sound stays when no other is brought. */
export function StoryDialog({ branchId, usualStream, streams, story, onClose }: StoryDialogProps) {
  const t = useWords(storyTexts)
  const { language } = useLanguage()
  const { today, person } = useSession()
  const adding = useTell(addStory)
  const amending = useTell(amendStory)
  const recorder = person ? { id: person.id, name: person.name } : null
  const [draft, setDraft] = useState<Draft>(() => draftOf(story, { streamId: usualStream, today, recorder }))
  const change = (part: Partial<Draft>) => {
    adding.clear()
    amending.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const content = contentOf(draft)
  const allowed = mayKeepStory({ toldOn: draft.toldOn ?? today, consentedOn: draft.consentedOn ?? today }, today)
  const save = async () => {
    if (!content) return { ok: false }
    if (story) return amending.tell({ id: story.id, version: story.version, ...content })
    return adding.tell({ id: draft.id, branchId, ...content })
  }
  return (
    <SaveDialog
      commands={[adding, amending]}
      onClose={onClose}
      onSave={save}
      ready={content !== null && allowed.ok}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={t(story ? 'editTitle' : 'addTitle')}
      warning={allowed.ok ? null : say(learningTexts, allowed.code, language, allowed.numbers)}
    >
      <TextField
        label={t('name')}
        maxLength={120}
        onChange={(title) => change({ title })}
        required
        value={draft.title}
      />
      <Teller branchId={branchId} change={change} draft={draft} />
      <Fields>
        <DatePicker
          label={t('toldOn')}
          latest={today}
          onChange={(toldOn) => change({ toldOn })}
          required
          value={draft.toldOn}
        />
        <PersonField
          branchId={branchId}
          label={t('recordedBy')}
          onChange={(recordedBy) => change({ recordedBy })}
          required
          value={draft.recordedBy}
        />
        <DatePicker
          label={t('consentedOn')}
          latest={today}
          onChange={(consentedOn) => change({ consentedOn })}
          required
          value={draft.consentedOn}
        />
        <TextField
          label={t('consentNote')}
          maxLength={120}
          onChange={(consentNote) => change({ consentNote })}
          value={draft.consentNote}
        />
        <Select
          label={t('stream')}
          onChange={(streamId) => change({ streamId })}
          options={streams.options(draft.streamId)}
          value={draft.streamId}
        />
        <TextField
          label={t('tags')}
          maxLength={120}
          note={t('tagsNote')}
          onChange={(tags) => change({ tags })}
          value={draft.tags}
        />
      </Fields>
      <Notice>{t('consentWhy')}</Notice>
      {story?.sound ? <FieldNote>{t('soundKept', { name: story.sound.name })}</FieldNote> : null}
      <UploadField
        kinds={audioKinds}
        label={t('soundFile')}
        limitMb={200}
        onChange={(uploaded) => change({ soundId: uploaded?.id ?? null })}
      />
      <Transcript change={change} draft={draft} />
    </SaveDialog>
  )
}

interface PartProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

function Teller({ branchId, draft, change }: PartProps & { branchId: string }) {
  const t = useWords(storyTexts)
  return (
    <>
      <Segment
        label={t('from2')}
        onChange={(from) => change({ from })}
        options={[
          { value: 'outside', label: t('outside') },
          { value: 'branch', label: t('ofBranch') },
        ]}
        value={draft.from}
      />
      <Fields>
        {draft.from === 'branch' ? (
          <PersonField
            branchId={branchId}
            label={t('teller')}
            onChange={(teller) => change({ teller })}
            required
            value={draft.teller}
          />
        ) : (
          <TextField
            label={t('tellerName')}
            maxLength={40}
            onChange={(tellerName) => change({ tellerName })}
            required
            value={draft.tellerName}
          />
        )}
        <TextField
          label={t('tellerPost')}
          maxLength={80}
          onChange={(tellerPost) => change({ tellerPost })}
          value={draft.tellerPost}
        />
      </Fields>
    </>
  )
}

function Transcript({ draft, change }: PartProps) {
  const t = useWords(storyTexts)
  const mark = securityMark(draft.title + draft.transcript)
  const read = async ([file]: File[]) => {
    if (file) change({ transcript: await file.text() })
  }
  return (
    <>
      <FileDrop
        files={[]}
        kinds={['.txt', '.vtt']}
        label={t('wordsFile')}
        limitMb={1}
        onChange={(files) => void read(files)}
      />
      <TextArea
        label={t('words')}
        maxLength={200_000}
        note={t('wordsNote')}
        onChange={(transcript) => change({ transcript })}
        rows={8}
        value={draft.transcript}
      />
      {mark ? <Notice kind="warning">{t('marked', { mark })}</Notice> : null}
      <Checkbox checked={draft.unmarked} onChange={(unmarked) => change({ unmarked })}>
        {t('unmarked')}
      </Checkbox>
    </>
  )
}

/** On the teller's wish: what he said goes for good. */
export function WithdrawDialog({ story, onClose }: { story: Story; onClose: () => void }) {
  const t = useWords(storyTexts)
  const withdrawing = useTell(withdrawStory)
  return (
    <ReasonDialog
      command={withdrawing}
      confirm={t('withdraw')}
      done={t('withdrawnDone')}
      onClose={onClose}
      onConfirm={(reason) => withdrawing.tell({ id: story.id, reason })}
      reason={t('reason')}
      title={t('withdrawTitle')}
    >
      {story.title}。{t('withdrawWords')}
    </ReasonDialog>
  )
}
