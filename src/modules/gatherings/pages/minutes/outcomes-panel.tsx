import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { Button, IconButton, Notice, NumberField, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { setOutcomes } from '../../minutes.contract.ts'
import { useRecord } from '../record/record.tsx'
import css from './minutes.module.css'
import { minutesTexts } from './minutes.texts.ts'

interface Line {
  readonly id: string
  readonly measure: string
  readonly quantity: number | null
  readonly unit: string
}

/** What a theme day came to, in natural units (L08). */
export function OutcomesPanel({ title }: { title: React.ReactNode }) {
  const t = useWords(minutesTexts)
  const { record } = useRecord()
  return (
    <section className={css.section}>
      <header className={css.head}>
        <h3>{title}</h3>
        <span className={css.note}>{t('outcomesNote')}</span>
      </header>
      {record.may.minutes ? <OutcomesEditor /> : <OutcomesRead />}
    </section>
  )
}

function OutcomesRead() {
  const t = useWords(minutesTexts)
  const { outcomes } = useRecord().record
  if (outcomes.length === 0) return <p className={css.nothing}>{t('noOutcomes')}</p>
  return (
    <ul className={css.outcomes}>
      {outcomes.map(({ id, measure, quantity, unit }) => (
        <li key={id}>
          <span>{measure}</span>
          <span>
            <b>{quantity}</b> {unit}
          </span>
        </li>
      ))}
    </ul>
  )
}

function OutcomesEditor() {
  const t = useWords(minutesTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [lines, setLines] = useState<readonly Line[]>(record.outcomes)
  const { tell, working, refusal } = useTell(setOutcomes)
  const complete = lines.flatMap(({ quantity, ...line }) => (quantity === null ? [] : [{ ...line, quantity }]))
  const whole = complete.length === lines.length && complete.every(({ measure, unit }) => measure.trim() && unit.trim())
  const changed = JSON.stringify(lines) !== JSON.stringify(record.outcomes)
  return (
    <>
      {lines.map((line, at) => (
        <OutcomeFields
          key={line.id}
          line={line}
          onChange={(next) => setLines(lines.with(at, next))}
          onRemove={() => setLines(lines.filter(({ id }) => id !== line.id))}
        />
      ))}
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <p className={css.choice}>
        <Button
          icon="add"
          onPress={() => setLines([...lines, { id: newId(), measure: '', quantity: null, unit: '' }])}
          size="small"
        >
          {t('addOutcome')}
        </Button>
        {changed ? (
          <Button
            disabled={!whole}
            onPress={() => void tell({ gatheringId: record.id, outcomes: complete })}
            size="small"
            working={working}
          >
            {t('saveOutcomes')}
          </Button>
        ) : null}
      </p>
    </>
  )
}

interface OutcomeFieldsProps {
  line: Line
  onChange: (line: Line) => void
  onRemove: () => void
}

function OutcomeFields({ line, onChange, onRemove }: OutcomeFieldsProps) {
  const t = useWords(minutesTexts)
  return (
    <div className={css.outcome}>
      <TextField
        label={t('measure')}
        maxLength={60}
        onChange={(measure) => onChange({ ...line, measure })}
        value={line.measure}
      />
      <NumberField
        digits={3}
        label={t('quantity')}
        minimum={0}
        onChange={(quantity) => onChange({ ...line, quantity })}
        value={line.quantity}
      />
      <TextField label={t('unit')} maxLength={20} onChange={(unit) => onChange({ ...line, unit })} value={line.unit} />
      <IconButton icon="close" label={t('remove')} onPress={onRemove} size="small" />
    </div>
  )
}
