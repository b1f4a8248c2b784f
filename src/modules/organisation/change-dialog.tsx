import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Segment, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { overrideFrom } from './change.rules.ts'
import { changeOf, type Draft, emptyDraft } from './change-draft.rules.ts'
import { ChangeFields } from './change-fields.tsx'
import type { Cover } from './cover-table.tsx'
import { organisationTexts } from './organisation.texts.ts'
import { addOverride } from './override.contract.ts'
import { mayOverride } from './override.rules.ts'
import { rotaTexts } from './rota.texts.ts'
import { FoundWarnings } from './rota-check.tsx'
import { findingsOf } from './rota-findings.rules.ts'
import { type RotaMonth, scheduleOf } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

interface ChangeDialogProps {
  month: RotaMonth
  cover: Cover
  /** The day the page shows. */
  on: string
  onClose: () => void
}

/** Enters a swap, a leave, a holiday or another shift; the rule answers while it is being filled in. */
export function ChangeDialog({ month, cover, on, onClose }: ChangeDialogProps) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(on))
  const adding = useTell(addOverride)
  const wanted = changeOf(draft, cover.people)
  const schedule = scheduleOf(month)
  const decision = wanted && mayOverride(schedule, overrideFrom('', wanted), month.today)
  const warning = decision && !decision.ok ? say(organisationTexts, decision.code, language, decision.numbers) : null
  const words = useShiftWords(month.times)
  const brings = decision?.ok && wanted ? findingsOf(schedule, overrideFrom('', wanted)) : []
  const change = (part: Partial<Draft>) => {
    adding.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const submit = async () => {
    if (!wanted) return { ok: false }
    return adding.tell({ id: newId(), workshopId: month.workshop.id, change: { ...wanted, reason: draft.reason } })
  }
  return (
    <SaveDialog
      commands={[adding]}
      onClose={onClose}
      onSave={submit}
      ready={wanted !== null && warning === null}
      save={t('save')}
      saved={t('saved')}
      title={t('addChange')}
      warning={warning}
    >
      <Segment
        label={t('changeKind')}
        onChange={(kind) => change({ kind })}
        options={(['swap', 'leave', 'shift', 'holiday'] as const).map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
        value={draft.kind}
      />
      <ChangeFields change={change} cover={cover} draft={draft} month={month} />
      <TextField
        label={t('reason')}
        maxLength={200}
        note={t('optional')}
        onChange={(reason) => change({ reason })}
        value={draft.reason}
      />
      <FoundWarnings
        crewName={(id) => month.crews.find((crew) => crew.id === id)?.name ?? ''}
        findings={brings}
        words={words}
      />
    </SaveDialog>
  )
}
