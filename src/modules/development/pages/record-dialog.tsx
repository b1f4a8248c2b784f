import { useState } from 'react'
import { say } from '#core/texts.ts'
import { citationOf, sentenceOf } from '#regulations/index.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, Notice, NumberField, Select, TextField, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { taskTexts } from '../course-pages.texts.ts'
import { recurringSteps, type StepKind, stepKinds } from '../course-rows.rules.ts'
import { developmentTexts } from '../development.texts.ts'
import { recordStep } from '../recording.contract.ts'
import { mayRecord } from '../recording.rules.ts'
import { type Course, factsOf } from './course.ts'
import { numberOf, useStepWord } from './words.ts'

interface RecordDialogProps {
  course: Course
  /** As the address names it; anything else begins with what comes next. */
  step: string
  onClose: () => void
}

/** Records that a step was done. Refused is only what the regulations call out of order; what is late is said and recorded. */
export function RecordDialog({ course, step, onClose }: RecordDialogProps) {
  const t = useWords(taskTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const recording = useTell(recordStep)
  const [kind, setKind] = useState<StepKind>(stepKinds.find((one) => one === step) ?? course.next[0] ?? 'talk')
  const [onDay, setOnDay] = useState<string | null>(today)
  const [extension, setExtension] = useState<number | null>(6)
  const [reference, setReference] = useState('')
  const months = kind === 'extension' ? extension : null
  const wanted = onDay && (kind !== 'extension' || months) ? { kind, onDay, months } : null
  const decision = wanted && mayRecord(factsOf(course), wanted, today)
  const refused = decision && !decision.ok ? decision : null
  const warnings = decision?.ok ? decision.value.warnings : []
  const ofStanding = refused?.code === 'development.standing-first' || refused?.code === 'development.standing-says-it'
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () =>
        wanted
          ? recording.tell({ id: newId(), personId: course.person.id, reference: reference.trim() || null, ...wanted })
          : { ok: false }
      }
      ready={decision?.ok ?? false}
      save={t('save')}
      saved={t('saved')}
      title={t('recordTitle')}
      warning={refused ? say(developmentTexts, refused.code, language, refused.numbers) : null}
    >
      <KindField course={course} onChange={setKind} value={kind} />
      <Fields>
        <DatePicker label={t('onDay')} latest={today} onChange={setOnDay} required value={onDay} />
        {kind === 'extension' ? (
          <NumberField
            label={t('months')}
            maximum={24}
            minimum={1}
            note={t('monthsNote')}
            onChange={setExtension}
            value={extension}
          />
        ) : null}
      </Fields>
      <TextField
        label={t('reference')}
        maxLength={120}
        note={t('referenceNote')}
        onChange={setReference}
        value={reference}
      />
      {warnings.length > 0 ? (
        <Notice kind="warning">
          {t('warning')}
          {warnings.map((line) => (
            <p key={`${line.text} ${line.numbers.step ?? ''} ${line.rule}`}>
              {t('cited', { sentence: sentenceOf(line, language), citation: citationOf(line, language) })}
            </p>
          ))}
        </Notice>
      ) : null}
      {ofStanding ? <TextLink href={`/people/${course.person.id}`}>{t('toPerson')}</TextLink> : null}
    </SaveDialog>
  )
}

/** The steps in their order; what is done already cannot be chosen, a review can be again. */
function KindField({
  course,
  value,
  onChange,
}: {
  course: Course
  value: StepKind
  onChange: (kind: StepKind) => void
}) {
  const t = useWords(taskTexts)
  const word = useStepWord()
  const done = new Set<string>(course.steps.flatMap(({ step, actual }) => (actual ? [step] : [])))
  const options = stepKinds.map((kind) => {
    const number = numberOf(kind)
    const taken = done.has(kind) && !recurringSteps.includes(kind)
    return {
      value: kind,
      label: number ? t('stepWord', { number, step: word(kind) }) : word(kind),
      disabled: taken && kind !== value,
      ...(taken ? { note: t('done') } : {}),
    }
  })
  return <Select label={t('step')} onChange={onChange} options={options} required value={value} />
}
