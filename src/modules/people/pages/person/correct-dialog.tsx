import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { newId } from '#web/api.ts'
import { Checkbox, Notice, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { correctFact } from '../../correction.contract.ts'
import { useSentence } from '../sentence.ts'
import { TaskDialog } from '../task-dialog.tsx'
import { useTerm } from '../terms.tsx'
import { judgeReading, type Reading, readingOf, toldOf } from './correct-draft.ts'
import { CorrectFields } from './correct-fields.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { TaskProps, Wrong } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Puts right what was recorded wrongly: as it should read, or that it should not be there, and why. */
export function CorrectDialog({ record, wrong, onClose }: TaskProps & { wrong: Wrong }) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const term = useTerm()
  const sentence = useSentence()
  const [id] = useState(newId)
  const [reading, setReading] = useState<Reading>(() => readingOf(wrong))
  const [reason, setReason] = useState('')
  const { submit, working, refusal } = useDoing(correctFact, onClose)
  const change = (part: Partial<Reading>) => setReading((before) => ({ ...before, ...part }))
  const judged = judgeReading(record, wrong, reading)
  const fact = toldOf(wrong, reading)
  const differs = JSON.stringify(reading) !== JSON.stringify(readingOf(wrong))
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (fact) void submit({ id, personId: record.person.id, reason, fact })
      }}
      ready={judged.ok && differs && fact !== null && reason.trim().length >= 2}
      refusal={refusal}
      submit={t('submitCorrect')}
      title={`${page('named', { task: t('submitCorrect'), name: record.person.name })} · ${term(`subject.${wrong.subject}`)}`}
      working={working}
    >
      <Notice>{t('correctNote')}</Notice>
      {reading.struckOut ? (
        <Notice>{t('strikeNote')}</Notice>
      ) : (
        <CorrectFields onChange={change} reading={reading} wrong={wrong} />
      )}
      {isNo(judged) ? <Notice kind="warning">{sentence(judged)}</Notice> : null}
      <Checkbox checked={reading.struckOut} onChange={(struckOut) => change({ struckOut })}>
        {t('strike')}
      </Checkbox>
      <TextField label={t('why')} maxLength={400} note={t('whyNote')} onChange={setReason} required value={reason} />
    </TaskDialog>
  )
}
