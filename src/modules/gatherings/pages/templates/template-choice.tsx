import { useState } from 'react'
import { newId, useAsk } from '#web/api.ts'
import { Notice, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { audienceOf } from '../../plan.rules.ts'
import { listTemplates } from '../../template.contract.ts'
import { type PlanDraft, serving } from '../plan/draft.ts'
import css from '../plan/plan.module.css'
import type { Planning } from '../plan/use-planning.ts'
import type { Template } from './template-dialog.tsx'
import { templateTexts } from './templates.texts.ts'

interface TemplateChoiceProps {
  draft: PlanDraft
  planning: Planning
  onChoose: (draft: PlanDraft) => void
}

/** Fills the form in from a template the unit may use. */
export function TemplateChoice({ draft, planning: { convener }, onChoose }: TemplateChoiceProps) {
  const t = useWords(templateTexts)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const listed = useAsk(listTemplates, convener ? { unitId: convener.id } : null).value?.templates ?? []
  const fitting = listed.filter(({ purposes }) => convener && audienceOf(convener.kind, purposes).ok)
  if (fitting.length === 0) return null
  const used = fitting.find(({ id }) => id === chosen)
  const choose = (id: string) => {
    const template = fitting.find((one) => one.id === id)
    if (!template) return
    setChosen(id)
    onChoose(serving(filledIn(draft, template), template.purposes, language))
  }
  return (
    <div className={css.lead}>
      <Select
        label={t('choose')}
        onChange={choose}
        options={fitting.map(({ id, name, unit }) => ({ value: id, label: name, note: unit.name }))}
        value={chosen}
        width={320}
      />
      {used ? <Notice kind="done">{t('chosen', { name: used.name })}</Notice> : null}
    </div>
  )
}

function filledIn(draft: PlanDraft, template: Template): PlanDraft {
  const agenda = template.agenda.map(({ purpose, items }) => [purpose, items.map((line) => ({ ...line, id: newId() }))])
  return {
    ...draft,
    venueId: template.venue?.id ?? (template.place ? null : draft.venueId),
    place: template.place ?? (template.venue ? '' : draft.place),
    recorder: template.recorder ?? draft.recorder,
    endsAt: template.minutes && draft.startsAt ? later(draft.startsAt, template.minutes) : draft.endsAt,
    agenda: { ...draft.agenda, ...Object.fromEntries(agenda) },
  }
}

/** A clock so many minutes later, over midnight if need be. */
function later(clock: string, minutes: number): string {
  const minute = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes) % 1440
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
