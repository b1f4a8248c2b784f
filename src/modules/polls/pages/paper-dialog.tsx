import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { NumberField, TextArea } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { addPaper } from '../polls.contract.ts'
import { paperFits } from '../polls.rules.ts'
import { pollsTexts } from '../polls.texts.ts'
import { paperTexts } from '../polls-pages.texts.ts'
import type { Poll, Question } from './poll.ts'
import css from './polls.module.css'

interface Typed {
  readonly answered: number | null
  readonly counts: Readonly<Record<string, number | null>>
  readonly lines: string
}
const untyped: Typed = { answered: null, counts: {}, lines: '' }

/** Counts of the sheets that came back on paper; judged as they are typed. */
export function PaperDialog({ poll, onClose }: { poll: Poll; onClose: () => void }) {
  const t = useWords(paperTexts)
  const { language } = useLanguage()
  const adding = useTell(addPaper)
  const [sheets, setSheets] = useState<number | null>(null)
  const [typed, type] = useState<Readonly<Record<string, Typed>>>({})
  const counted = poll.questions.map((question) => countedOf(question, typed[question.id] ?? untyped))
  const decision = sheets === null ? null : paperFits(poll.questions, sheets, counted)
  const change = (id: string) => (part: Partial<Typed>) => {
    adding.clear()
    type((now) => ({ ...now, [id]: { ...(now[id] ?? untyped), ...part } }))
  }
  return (
    <SaveDialog
      commands={[adding]}
      onClose={onClose}
      onSave={async () =>
        sheets === null ? { ok: false } : adding.tell({ id: poll.id, version: poll.version, sheets, counted })
      }
      ready={decision?.ok ?? false}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={t('title')}
      warning={decision && !decision.ok ? say(pollsTexts, decision.code, language, decision.numbers) : null}
    >
      <p>{t('note')}</p>
      <NumberField label={t('sheets')} minimum={1} onChange={setSheets} required value={sheets} width={160} />
      {poll.questions.map((question, place) => (
        <Sheets
          key={question.id}
          label={`${place + 1}. ${question.text}`}
          onChange={change(question.id)}
          question={question}
          typed={typed[question.id] ?? untyped}
        />
      ))}
    </SaveDialog>
  )
}

interface SheetsProps {
  question: Question
  label: string
  typed: Typed
  onChange: (part: Partial<Typed>) => void
}

function Sheets({ question, label, typed, onChange }: SheetsProps) {
  const t = useWords(paperTexts)
  if (question.form === 'words')
    return <TextArea label={label} note={t('lines')} onChange={(lines) => onChange({ lines })} value={typed.lines} />
  return (
    <fieldset className={css.draft}>
      <legend>{label}</legend>
      <div className={css.counts}>
        {question.form === 'several' ? (
          <NumberField
            label={t('answered')}
            minimum={0}
            onChange={(answered) => onChange({ answered })}
            value={typed.answered}
          />
        ) : null}
        {question.choices.map(({ id, text }) => (
          <NumberField
            key={id}
            label={text}
            minimum={0}
            onChange={(count) => onChange({ counts: { ...typed.counts, [id]: count } })}
            value={typed.counts[id] ?? null}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** One choice each is answered by as many sheets as its choices add up to; so are words, by their lines. */
function countedOf({ id, form, choices }: Question, { answered, counts, lines }: Typed) {
  const words = form === 'words' ? lines.split('\n').flatMap((line) => line.trim() || []) : []
  const tallies = choices.map((choice) => ({ choiceId: choice.id, count: counts[choice.id] ?? 0 }))
  const sum = tallies.reduce((total, { count }) => total + count, 0)
  if (form === 'words') return { questionId: id, answered: words.length, tallies: [], words }
  return { questionId: id, answered: form === 'one' ? sum : (answered ?? 0), tallies, words: [] }
}
