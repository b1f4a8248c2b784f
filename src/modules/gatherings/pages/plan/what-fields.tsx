import { Section, Select, TextButton, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { isYearly } from '../../terms.rules.ts'
import type { PlanDraft } from './draft.ts'
import css from './plan.module.css'
import { planTexts } from './plan.texts.ts'
import { PurposeFields } from './purpose-fields.tsx'
import { ClassFields, LectureFields, LifeFields, ThemeFields } from './theme-fields.tsx'
import type { Planning } from './use-planning.ts'

export interface PartProps {
  draft: PlanDraft
  change: (change: Partial<PlanDraft>) => void
  planning: Planning
}

/** Who convenes, to what purposes, under what name. */
export function WhatFields({
  draft,
  change,
  planning,
  suggested,
  fixedUnit,
}: PartProps & { suggested: string; fixedUnit: boolean }) {
  const t = useWords(planTexts)
  const { conveners } = planning
  return (
    <Section line="heavy" title={t('what')}>
      <div className={css.rows}>
        <Select
          disabled={fixedUnit}
          label={t('unit')}
          onChange={(unitId) =>
            change(unitId === draft.unitId ? {} : { unitId, kinds: [], chair: null, recorder: null })
          }
          options={conveners.map(({ id, name }) => ({ value: id, label: name }))}
          required
          value={draft.unitId}
          width={320}
        />
        <PurposeFields {...{ draft, change, planning }} />
        {draft.kinds.includes('theme-party-day') ? <ThemeFields {...{ draft, change, planning }} /> : null}
        {draft.kinds.includes('lecture') ? <LectureFields {...{ draft, change }} /> : null}
        {draft.kinds.includes('mini-class') ? <ClassFields {...{ draft, change }} /> : null}
        {draft.kinds.some(isYearly) ? <LifeFields {...{ draft, change }} /> : null}
        <div className={css.titled}>
          <TextField
            label={t('name')}
            maxLength={80}
            onChange={(title) => change({ title })}
            required
            value={draft.title ?? suggested}
          />
          {draft.title !== null && draft.title !== suggested ? (
            <TextButton onPress={() => change({ title: null })}>{t('suggested')}</TextButton>
          ) : null}
        </div>
      </div>
    </Section>
  )
}
