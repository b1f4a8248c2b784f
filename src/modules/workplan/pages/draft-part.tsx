import { useState } from 'react'
import { newId, sentenceOf, useAsk, useTell } from '#web/api.ts'
import { Button, EmptyState, Notice, Section, Table, TextButton, toast } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { keepPlan, suggestYear } from '../workplan.contract.ts'
import { lineTexts, planPageTexts } from '../workplan-page.texts.ts'
import { useLineColumns } from './line-columns.tsx'
import { LineDialog, type PlanUnit } from './line-dialog.tsx'
import { inputOf, type LineDraft } from './plan-types.ts'
import css from './workplan.module.css'

interface DraftPartProps {
  branchId: string
  year: number
  units: readonly PlanUnit[]
}

/** No plan yet: a draft from the duties of the year, or an empty one, changed here and then kept. */
export function DraftPart({ branchId, year, units }: DraftPartProps) {
  const t = useWords(planPageTexts)
  const [begun, setBegun] = useState<'duties' | 'blank' | null>(null)
  const { value } = useAsk(suggestYear, begun === 'duties' ? { branchId, year } : null)
  const start: readonly LineDraft[] | null =
    begun === 'blank'
      ? []
      : begun === 'duties' && value
        ? value.lines.map((line) => ({ ...line, id: newId(), words: line.words ?? '', person: null }))
        : null
  if (start && begun)
    return (
      <Draft
        key={`${branchId} ${year} ${begun}`}
        {...{ branchId, year, units, start }}
        onDiscard={() => setBegun(null)}
      />
    )
  return (
    <EmptyState
      action={
        <span className={css.actions}>
          <Button onPress={() => setBegun('duties')} variant="primary" working={begun === 'duties'}>
            {t('suggest')}
          </Button>
          <Button onPress={() => setBegun('blank')}>{t('blank')}</Button>
        </span>
      }
    >
      {t('none', { year })} {t('noneNote')}
    </EmptyState>
  )
}

function Draft({
  branchId,
  year,
  units,
  start,
  onDiscard,
}: DraftPartProps & { start: readonly LineDraft[]; onDiscard: () => void }) {
  const t = useWords(planPageTexts)
  const words = useWords(lineTexts)
  const { language } = useLanguage()
  const [lines, setLines] = useState(start)
  const wide = useWide(768)
  const [edited, setEdited] = useState<LineDraft | null>(null)
  const [id] = useState(newId)
  const { tell, working, refusal } = useTell(keepPlan)
  const put = async (line: LineDraft) => {
    const known = lines.some((one) => one.id === line.id)
    setLines(known ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line])
    return { ok: true }
  }
  const keep = async () => {
    if ((await tell({ id, branchId, year, lines: lines.map(inputOf) })).ok) toast(t('kept'))
  }
  const columns = useLineColumns(
    (line) => (
      <span className={css.actions}>
        <TextButton onPress={() => setEdited(lines.find((one) => one.id === line.id) ?? null)}>
          {t('change')}
        </TextButton>
        <TextButton onPress={() => setLines(lines.filter((one) => one.id !== line.id))} quiet>
          {t('leaveOut')}
        </TextButton>
      </span>
    ),
    false,
  )
  return (
    <Section
      line="heavy"
      note={t('draftNote')}
      right={t('counts', { total: lines.length, done: 0 })}
      title={t('draft')}
    >
      <div className={css.actions}>
        <Button onPress={() => void keep()} variant="primary" working={working}>
          {t('keep')}
        </Button>
        <Button icon="add" onPress={() => setEdited(emptyLine(year, units))}>
          {t('add')}
        </Button>
        <Button onPress={onDiscard}>{t('discard')}</Button>
      </div>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <Table
        columns={columns}
        empty={t('monthNone')}
        label={t('draft')}
        least={wide ? 1040 : 320}
        rowKey={(line) => line.id}
        rows={lines}
      />
      {edited ? (
        <LineDialog
          branchId={branchId}
          command={{ working: false, refusal: null }}
          onClose={() => setEdited(null)}
          onSave={put}
          reasoned={false}
          start={edited}
          title={words(lines.some(({ id: known }) => known === edited.id) ? 'amendTitle' : 'addTitle')}
          units={units}
          year={year}
        />
      ) : null}
    </Section>
  )
}

export function emptyLine(year: number, units: readonly PlanUnit[]): LineDraft {
  const unit = units[0] ?? { id: '', name: '' }
  return {
    id: newId(),
    period: `${year}-01`,
    purpose: null,
    words: '',
    unit: { id: unit.id, name: unit.name },
    person: null,
    office: null,
    rule: null,
  }
}
