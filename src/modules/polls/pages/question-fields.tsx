import { IconButton, Menu, Segment, TextArea, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { questionForms } from '../polls.rules.ts'
import { pollTerms, writeTexts } from '../polls-pages.texts.ts'
import type { Written } from './draft.ts'
import css from './polls.module.css'

interface QuestionFieldsProps {
  place: number
  question: Written
  onChange: (part: Partial<Written>) => void
  onUp: (() => void) | undefined
  onRemove: (() => void) | undefined
}

const usual = ['content', 'yes', 'agree'] as const

/** One question: what is asked, how it is answered, and among what. */
export function QuestionFields({ place, question, onChange, onUp, onRemove }: QuestionFieldsProps) {
  const t = useWords(writeTexts)
  const term = useWords(pollTerms)
  return (
    <section aria-label={t('question', { place })} className={css.draft}>
      <div className={css.draftHead}>
        <h2>{t('question', { place })}</h2>
        <span>
          {onUp ? <IconButton icon="up" label={t('up', { place })} onPress={onUp} /> : null}
          {onRemove ? <IconButton icon="close" label={t('remove', { place })} onPress={onRemove} /> : null}
        </span>
      </div>
      <TextField
        label={t('text')}
        maxLength={200}
        onChange={(text) => onChange({ text })}
        required
        value={question.text}
      />
      <Segment
        label={t('form')}
        onChange={(form) => onChange({ form })}
        options={questionForms.map((value) => ({ value, label: term(`form.${value}`) }))}
        value={question.form}
      />
      {question.form === 'words' ? null : (
        <>
          <TextArea
            label={t('choices')}
            onChange={(lines) => onChange({ lines })}
            required
            rows={3}
            value={question.lines}
          />
          <div>
            <Menu
              entries={usual.map((key) => ({
                key,
                label: t(`usual.${key}`),
                onPress: () =>
                  onChange({
                    lines: t(`usual.${key}`)
                      .split(/[、,]\s*/)
                      .join('\n'),
                  }),
              }))}
              label={t('usual')}
              quiet
            />
          </div>
        </>
      )}
    </section>
  )
}
