import { useState } from 'react'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { useMembers } from '#web/person-field.tsx'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, Notice, NumberField, Select, TextArea } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { appraisalTerms, appraisalTexts } from '../appraisal.texts.ts'
import { dialogTexts } from '../appraisal-page.texts.ts'
import { recordStep, strikeStep } from '../life-year.contract.ts'
import { judgeWith, mayRecordStep, namesIn, needsPlace, takesGatherings, takesWords } from '../steps.rules.ts'
import { type StepKind, type StepPlace, stepPlaces } from '../terms.rules.ts'
import { GatheringFields } from './gathering-fields.tsx'
import type { Opened, Shown } from './path.ts'
import { firstDraft } from './step-draft.ts'

interface StepDialogProps {
  shown: Shown
  opened: Opened
  kind: StepKind
  onClose: () => void
}

/** Records that a step was taken: when, where, at which gathering, what it came to. */
export function StepDialog({ shown, opened, kind, onClose }: StepDialogProps) {
  const t = useWords(dialogTexts)
  const term = useWords(appraisalTerms)
  const { language } = useLanguage()
  const { today } = useSession()
  const recording = useTell(recordStep)
  const members = useMembers(shown.branch.id)
  const [id] = useState(newId)
  const [draft, setDraft] = useState(() => firstDraft(shown, opened, kind, today))
  const change = (part: Partial<typeof draft>) => {
    recording.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const gatherings = draft.gatheringIds.flatMap((one) => shown.gatherings.find((held) => held.id === one) ?? [])
  const words = draft.words.trim() || null
  const wanted = draft.takenOn && { ...draft, takenOn: draft.takenOn, kind, words, gatherings }
  const decision = wanted && mayRecordStep({ ...opened, year: shown.year }, wanted, today)
  const named = namesIn(
    draft.words,
    members.map(({ name }) => name),
  )
  const warning = decision && !decision.ok ? say(appraisalTexts, decision.code, language, decision.numbers) : null
  const standing = opened.steps.filter(({ struck }) => !struck)
  const lines = opened.lines.filter(({ struck }) => !struck)
  const allowed = decision ? decision.ok : false
  const order = allowed && wanted ? judgeWith(wanted, standing, lines, today) : null
  const save = async () => {
    if (!wanted) return { ok: false }
    const { takenOn, sources, place } = wanted
    return recording.tell({
      id,
      lifeYearId: opened.id,
      kind,
      takenOn,
      words: takesWords(kind) ? words : null,
      sources,
      place,
      gatheringIds: takesGatherings(kind) ? draft.gatheringIds : [],
    })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={allowed}
      save={t('save')}
      saved={t('saved')}
      title={term(`step.${kind}`)}
      warning={warning}
    >
      {takesGatherings(kind) ? (
        <GatheringFields
          gatherings={shown.gatherings}
          kind={kind}
          label={(held) => `${shortDay(held.heldOn, today)} ${held.title}`}
          onChange={(gatheringIds) => {
            const last = shown.gatherings.find((held) => held.id === gatheringIds.at(-1))
            change({ gatheringIds, ...(last && kind !== 'opinion' ? { takenOn: last.heldOn } : {}) })
          }}
          value={draft.gatheringIds}
        />
      ) : null}
      <Fields>
        <DatePicker
          label={t('takenOn')}
          latest={today}
          onChange={(takenOn) => change({ takenOn })}
          required
          value={draft.takenOn}
        />
        {needsPlace(kind) ? (
          <Select
            label={t('place')}
            onChange={(place) => change({ place: place as StepPlace })}
            options={stepPlaces.map((value) => ({ value, label: term(`place.${value}`) }))}
            required
            value={draft.place ?? 'assembly'}
          />
        ) : null}
        {kind === 'opinions' ? (
          <NumberField
            label={t('sources')}
            minimum={1}
            onChange={(sources) => change({ sources })}
            required
            value={draft.sources}
          />
        ) : null}
      </Fields>
      {takesWords(kind) ? (
        <TextArea
          label={t(kind === 'theme' ? 'theme' : kind === 'opinions' ? 'summary' : 'opinion')}
          maxLength={500}
          note={kind === 'opinions' ? t('summaryNote') : kind === 'opinion' ? t('opinionNote') : undefined}
          onChange={(next) => change({ words: next })}
          required={kind !== 'opinion'}
          rows={kind === 'theme' ? 1 : 3}
          value={draft.words}
        />
      ) : null}
      {order && order.outcome !== 'PASS' ? (
        <JudgedPanel about={term(`step.${kind}`)} answer={order} title={t('orderTitle')} />
      ) : null}
      {named.length > 0 ? <Notice kind="warning">{t('names', { names: named.join('、') })}</Notice> : null}
    </SaveDialog>
  )
}

/** Takes back a step with a reason. */
export function StrikeStepDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const striking = useTell(strikeStep)
  return (
    <ReasonDialog
      command={striking}
      confirm={t('strike')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => striking.tell({ id, reason })}
      reason={t('reason')}
      title={t('strikeTitle')}
    >
      {t('strikeWords')}
    </ReasonDialog>
  )
}
