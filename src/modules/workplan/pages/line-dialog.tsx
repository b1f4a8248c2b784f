import { useState } from 'react'
import { say } from '#core/texts.ts'
import { termTexts } from '#modules/gatherings/gatherings-pages.texts.ts'
import { audienceOf } from '#modules/gatherings/plan.rules.ts'
import { type PurposeKind, purposeKinds } from '#modules/gatherings/terms.rules.ts'
import type { Refusal } from '#web/api.ts'
import { PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Fields, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dutyWords } from '../line-words.rules.ts'
import { mayPlan, type Office, offices, type PlanRule, planRules } from '../plan-line.rules.ts'
import { workplanTerms, workplanTexts } from '../workplan.texts.ts'
import { lineTexts } from '../workplan-page.texts.ts'
import type { LineDraft } from './plan-types.ts'

/** A unit lines may be for. */
export interface PlanUnit {
  readonly id: string
  readonly name: string
  readonly kind: 'branch' | 'group'
}

interface LineDialogProps {
  start: LineDraft
  year: number
  branchId: string
  units: readonly PlanUnit[]
  title: string
  /** The plan is adopted: each change says why. */
  reasoned: boolean
  command: { readonly working: boolean; readonly refusal: Refusal | null }
  onSave: (line: LineDraft, reason: string | null) => Promise<{ ok: boolean }>
  onClose: () => void
}

const none = 'none'

/** One line of a plan: when, what, for which unit, who answers for it, which duty it is meant to meet. */
export function LineDialog({
  start,
  year,
  branchId,
  units,
  title,
  reasoned,
  command,
  onSave,
  onClose,
}: LineDialogProps) {
  const t = useWords(lineTexts)
  const term = useWords(termTexts)
  const office = useWords(workplanTerms)
  const { language } = useLanguage()
  const [line, setLine] = useState(start)
  const [reason, setReason] = useState('')
  const change = (part: Partial<LineDraft>) => setLine((before) => ({ ...before, ...part }))
  const unit = units.find(({ id }) => id === line.unit.id)
  const fits = unit && mayPlan({ ...line, words: line.words.trim() || null }, year, unit.kind)
  const warning = fits && !fits.ok ? say(workplanTexts, fits.code, language, fits.numbers) : null
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() => onSave(line, reasoned ? reason.trim() : null)}
      ready={(fits?.ok ?? false) && (!reasoned || reason.trim() !== '')}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={title}
      warning={warning}
    >
      <Fields least={240}>
        <Select
          label={t('period')}
          onChange={(period) => change({ period })}
          options={periodsOf(year).map((period) => ({ value: period, label: periodLabel(period) }))}
          value={line.period}
        />
        <Select
          label={t('unit')}
          onChange={(id) => change({ unit: units.find((one) => one.id === id) ?? line.unit })}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={line.unit.id}
        />
        <Select
          label={t('purpose')}
          onChange={(chosen) => change({ purpose: chosen === none ? null : (chosen as PurposeKind) })}
          options={[
            ...purposeKinds
              .filter((kind) => !unit || audienceOf(unit.kind, [kind]).ok)
              .map((kind) => ({ value: kind as string, label: term(`kind.${kind}`) })),
            { value: none, label: t('other') },
          ]}
          value={line.purpose ?? none}
        />
        <TextField
          label={t('words')}
          maxLength={120}
          note={t('wordsNote')}
          onChange={(words) => change({ words })}
          value={line.words}
        />
        <Select
          label={t('office')}
          onChange={(chosen) => change({ office: chosen === none ? null : (chosen as Office) })}
          options={[
            { value: none, label: t('none') },
            ...offices.map((one) => ({ value: one as string, label: office(`office.${one}`) })),
          ]}
          value={line.office ?? none}
        />
        <PersonField
          branchId={branchId}
          label={t('person')}
          onChange={(person) => change({ person })}
          value={line.person}
        />
        <Select
          label={t('rule')}
          onChange={(chosen) => change({ rule: chosen === none ? null : (chosen as PlanRule) })}
          options={[
            { value: none, label: t('noRule') },
            ...planRules.map((rule) => ({ value: rule as string, label: dutyWords(rule, language) })),
          ]}
          value={line.rule ?? none}
        />
      </Fields>
      {reasoned ? (
        <TextField
          label={t('reason')}
          maxLength={200}
          note={t('reasonNote')}
          onChange={setReason}
          required
          value={reason}
        />
      ) : null}
    </SaveDialog>
  )

  function periodLabel(period: string): string {
    return period.includes('Q')
      ? t('quarter', { quarter: period.slice(5) })
      : t('month', { month: Number(period.slice(5)) })
  }
}

/** The months and quarters of a year. */
function periodsOf(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  return [...months, ...[1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`)]
}
