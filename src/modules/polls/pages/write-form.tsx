import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { say } from '#core/texts.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  DatePicker,
  EmptyState,
  Fields,
  Form,
  LinkButton,
  Loading,
  Notice,
  PageHead,
  Select,
  TextField,
  toast,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { savePoll } from '../polls.contract.ts'
import { draftFits } from '../polls.rules.ts'
import { pollsTexts } from '../polls.texts.ts'
import { pollTexts, writeTexts } from '../polls-pages.texts.ts'
import { choicesOf, type Draft, draftOf, newQuestion, toSave, type Written } from './draft.ts'
import { OpenDialog } from './open-dialog.tsx'
import type { Poll } from './poll.ts'
import css from './polls.module.css'
import { QuestionFields } from './question-fields.tsx'

/** Writes a poll, or goes on with its draft. */
export function WriteForm({ poll }: { poll?: Poll }) {
  const t = useWords(writeTexts)
  const of = useWords(pollTexts)
  const units = useOwnUnits('keep-gatherings', ['branch', 'group'])
  if (!units) return <Loading />
  if (units.length > 0) return <Writing poll={poll} units={units} />
  return (
    <>
      <PageHead title={t('newTitle')} />
      <EmptyState action={<LinkButton href="/polls">{of('toList')}</LinkButton>}>{t('noUnit')}</EmptyState>
    </>
  )
}

interface WritingProps {
  poll: Poll | undefined
  units: readonly { id: string; name: string }[]
}

function Writing({ poll, units }: WritingProps) {
  const t = useWords(writeTexts)
  const of = useWords(pollTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const navigate = useNavigate()
  const saving = useTell(savePoll)
  const [draft, setDraft] = useState<Draft>(() => draftOf(poll, units[0]?.id ?? '', today))
  const [changed, setChanged] = useState(false)
  const [opening, open] = useState(false)
  const change = (part: Partial<Draft>) => {
    saving.clear()
    setChanged(true)
    setDraft((now) => ({ ...now, ...part }))
  }
  const wanted = toSave(draft, poll?.version ?? null)
  const asked = draft.questions.map((question) => ({ ...question, choices: choicesOf(question) }))
  const decision = wanted && draftFits(asked, wanted.closesOn, today)
  const save = async () => {
    if (!wanted) return
    const reply = await saving.tell(wanted)
    if (!reply.ok) return
    toast(t('saved'))
    setChanged(false)
    if (!poll) await navigate({ to: `/polls/${draft.id}` as never, replace: true })
  }
  return (
    <>
      <PageHead
        actions={
          poll ? (
            <Button disabled={changed || !poll.may.open} onPress={() => open(true)} variant="primary">
              {of('open')}
            </Button>
          ) : null
        }
        title={poll ? poll.title : t('newTitle')}
      />
      <div className={`${css.body} ${css.sheet}`}>
        <Notice>{t('noNames')}</Notice>
        <Form
          actions={
            <Button
              disabled={!decision?.ok || !changed}
              type="submit"
              variant={poll ? 'plain' : 'primary'}
              working={saving.working}
            >
              {t('save')}
            </Button>
          }
          onSubmit={() => void save()}
          refusal={
            saving.refusal
              ? sentenceOf(saving.refusal, language)
              : decision && !decision.ok
                ? say(pollsTexts, decision.code, language, decision.numbers)
                : null
          }
        >
          <TextField
            label={t('title')}
            maxLength={60}
            onChange={(title) => change({ title })}
            required
            value={draft.title}
          />
          <TextField
            label={t('purpose')}
            maxLength={200}
            note={t('purposeNote')}
            onChange={(purpose) => change({ purpose })}
            required
            value={draft.purpose}
          />
          <Fields>
            <Select
              label={t('unit')}
              onChange={(unitId) => change({ unitId })}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.unitId}
            />
            <DatePicker
              earliest={today}
              label={t('closesOn')}
              onChange={(closesOn) => change({ closesOn })}
              required
              value={draft.closesOn}
            />
          </Fields>
          <Questions onChange={(questions) => change({ questions })} questions={draft.questions} />
        </Form>
      </div>
      {opening && poll ? <OpenDialog onClose={() => open(false)} poll={poll} /> : null}
    </>
  )
}

interface QuestionsProps {
  questions: readonly Written[]
  onChange: (questions: Written[]) => void
}

function Questions({ questions, onChange }: QuestionsProps) {
  const t = useWords(writeTexts)
  const put = (place: number, question: Written) => onChange(questions.with(place, question))
  const up = (place: number) => {
    const [above, moved] = [questions[place - 1], questions[place]]
    if (above && moved) onChange(questions.with(place - 1, moved).with(place, above))
  }
  return (
    <>
      {questions.map((question, place) => (
        <QuestionFields
          key={question.id}
          onChange={(part) => put(place, { ...question, ...part })}
          onRemove={questions.length > 1 ? () => onChange(questions.filter(({ id }) => id !== question.id)) : undefined}
          onUp={place > 0 ? () => up(place) : undefined}
          place={place + 1}
          question={question}
        />
      ))}
      {questions.length < 20 ? (
        <Button icon="add" onPress={() => onChange([...questions, newQuestion()])}>
          {t('add')}
        </Button>
      ) : null}
    </>
  )
}
