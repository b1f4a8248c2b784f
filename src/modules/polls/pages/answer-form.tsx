import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, CheckboxGroup, Form, Notice, RadioGroup, TextArea, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { answerPoll } from '../polls.contract.ts'
import { answersFit } from '../polls.rules.ts'
import { pollTexts } from '../polls-pages.texts.ts'
import type { Poll, Question } from './poll.ts'
import css from './polls.module.css'

interface Said {
  readonly choiceIds: readonly string[]
  readonly words: string
}
const nothing: Said = { choiceIds: [], words: '' }

/** The sheet to be answered: once, without a name, for good. */
export function AnswerForm({ poll }: { poll: Poll }) {
  const t = useWords(pollTexts)
  const { language } = useLanguage()
  const answering = useTell(answerPoll)
  const [said, say] = useState<Readonly<Record<string, Said>>>({})
  const answers = poll.questions.map(({ id }) => {
    const { choiceIds, words } = said[id] ?? nothing
    return { questionId: id, choiceIds: [...choiceIds], words: words.trim() || null }
  })
  const fits = answersFit(poll.questions, answers).ok
  const change = (id: string) => (part: Partial<Said>) =>
    say((now) => ({ ...now, [id]: { ...(now[id] ?? nothing), ...part } }))
  const hand = async () => {
    const reply = await answering.tell({ id: poll.id, answers })
    if (reply.ok) toast(t('handed'))
  }
  return (
    <div className={css.sheet}>
      <Notice>{t('noName')}</Notice>
      <Form
        actions={
          <Button disabled={!fits} type="submit" variant="primary" working={answering.working}>
            {t('hand')}
          </Button>
        }
        onSubmit={() => void hand()}
        refusal={answering.refusal ? sentenceOf(answering.refusal, language) : null}
      >
        <ol className={css.questions}>
          {poll.questions.map((question) => (
            <li key={question.id}>
              <h2 className={css.asked}>{question.text}</h2>
              <Asked onChange={change(question.id)} question={question} said={said[question.id] ?? nothing} />
            </li>
          ))}
        </ol>
      </Form>
    </div>
  )
}

interface AskedProps {
  question: Question
  said: Said
  onChange: (part: Partial<Said>) => void
}

function Asked({ question, said, onChange }: AskedProps) {
  const t = useWords(pollTexts)
  const options = question.choices.map(({ id, text }) => ({ value: id, label: text }))
  switch (question.form) {
    case 'one':
      return (
        <>
          <RadioGroup
            direction="column"
            label={question.text}
            labelHidden
            onChange={(chosen) => onChange({ choiceIds: [chosen] })}
            options={options}
            value={said.choiceIds[0] ?? null}
          />
          {said.choiceIds.length > 0 ? (
            <TextButton label={t('leaveOut', { question: question.text })} onPress={() => onChange(nothing)} quiet>
              {t('leave')}
            </TextButton>
          ) : null}
        </>
      )
    case 'several':
      return (
        <CheckboxGroup
          direction="column"
          label={question.text}
          labelHidden
          note={t('several')}
          onChange={(choiceIds) => onChange({ choiceIds })}
          options={options}
          value={said.choiceIds}
        />
      )
    case 'words':
      return (
        <TextArea
          label={question.text}
          labelHidden
          maxLength={300}
          note={t('inWords')}
          onChange={(words) => onChange({ words })}
          value={said.words}
        />
      )
  }
}
