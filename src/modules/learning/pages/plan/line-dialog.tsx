import { useState } from 'react'
import { newId, useAsk, useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, Fields, NumberField, Select, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../../learning.texts.ts'
import { listMaterials } from '../../materials.contract.ts'
import { dropLine, setLine } from '../../plan.contract.ts'
import { type Form, forms } from '../../plan.rules.ts'
import { planDialogTexts, planTexts } from '../../plan-page.texts.ts'
import { useStreams } from '../streams.ts'
import type { Line, Plan } from './plan-value.ts'

interface LineDialogProps {
  plan: Plan
  /** Null for a new one. */
  line: Line | null
  onClose: () => void
}

interface Draft {
  readonly id: string
  readonly month: number
  readonly streamId: string
  readonly subject: string
  readonly form: Form
  readonly lead: string
  readonly materialId: string | null
  readonly minutes: number | null
}

function draftOf(line: Line | null, plan: Plan, today: string): Draft {
  const month = today.startsWith(`${plan.year}-`) ? Number(today.slice(5, 7)) : 1
  const [first] = plan.streams
  if (!line)
    return {
      id: newId(),
      month,
      streamId: first?.id ?? '',
      subject: '',
      form: 'lecture',
      lead: '',
      materialId: null,
      minutes: 60,
    }
  return { ...line, materialId: line.material?.id ?? null }
}

/** One line of the plan, written down or changed. */
export function LineDialog({ plan, line, onClose }: LineDialogProps) {
  const t = useWords(planDialogTexts)
  const page = useWords(planTexts)
  const term = useWords(learningTerms)
  const { today } = useSession()
  const { options } = useStreams(plan.streams)
  const setting = useTell(setLine)
  const [dropping, drop] = useState(false)
  const [draft, setDraft] = useState(() => draftOf(line, plan, today))
  const change = (part: Partial<Draft>) => {
    setting.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const materials = useAsk(listMaterials, { branchId: plan.branch.id, size: 200 }).value?.materials ?? []
  const { minutes, subject } = draft
  const save = async () => {
    if (minutes === null) return { ok: false }
    const { id, month, streamId, form, lead, materialId } = draft
    const content = { id, month, streamId, subject, form, lead, materialId, minutes }
    return setting.tell({ ...content, branchId: plan.branch.id, year: plan.year, version: line?.version ?? null })
  }
  if (dropping && line) return <DropDialog line={line} onClose={onClose} />
  return (
    <SaveDialog
      commands={[setting]}
      more={
        line ? (
          <Button onPress={() => drop(true)} variant="quiet">
            {t('drop')}
          </Button>
        ) : null
      }
      onClose={onClose}
      onSave={save}
      ready={subject.trim() !== '' && minutes !== null}
      save={t('save')}
      saved={t('saved')}
      title={t(line ? 'editTitle' : 'addTitle')}
    >
      <TextField
        label={t('subject')}
        maxLength={120}
        onChange={(next) => change({ subject: next })}
        required
        value={subject}
      />
      <Fields>
        <Select
          label={t('month')}
          onChange={(month) => change({ month: Number(month) })}
          options={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: page('monthOf', { month: at + 1 }),
          }))}
          value={String(draft.month)}
        />
        <Select
          label={t('stream')}
          onChange={(streamId) => change({ streamId })}
          options={options(draft.streamId)}
          value={draft.streamId}
        />
        <Select
          label={t('form')}
          onChange={(form) => change({ form })}
          options={forms.map((value) => ({ value, label: term(`form.${value}`) }))}
          value={draft.form}
        />
        <NumberField
          label={t('minutes')}
          maximum={2880}
          minimum={1}
          onChange={(next) => change({ minutes: next })}
          required
          value={minutes}
        />
      </Fields>
      <TextField
        label={t('lead')}
        maxLength={80}
        note={t('leadNote')}
        onChange={(lead) => change({ lead })}
        value={draft.lead}
      />
      <Select
        label={t('material')}
        onChange={(next) => change({ materialId: next === 'none' ? null : next })}
        options={[
          { value: 'none', label: t('noMaterial') },
          ...materials.map(({ id, title }) => ({ value: id, label: title })),
          ...(line?.material && !materials.some(({ id }) => id === line.material?.id)
            ? [{ value: line.material.id, label: line.material.title }]
            : []),
        ]}
        value={draft.materialId ?? 'none'}
      />
    </SaveDialog>
  )
}

function DropDialog({ line, onClose }: { line: Line; onClose: () => void }) {
  const t = useWords(planDialogTexts)
  const dropping = useTell(dropLine)
  return (
    <ReasonDialog
      command={dropping}
      confirm={t('drop')}
      done={t('dropped')}
      onClose={onClose}
      onConfirm={(reason) => dropping.tell({ id: line.id, version: line.version, reason })}
      reason={t('reason')}
      title={t('drop')}
    >
      {line.subject}。{t('dropWords')}
    </ReasonDialog>
  )
}
