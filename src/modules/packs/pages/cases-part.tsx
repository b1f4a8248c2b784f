import { useMemo, useState } from 'react'
import { citationOf, type QuestionName, sentenceOf } from '#regulations/index.ts'
import { EmptyState, outcomeStatus, Section, Status, Tag, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import css from './book.module.css'
import { casesOf, type WorkedCase } from './cases.ts'
import { bookTexts, kindTexts } from './regulations.texts.ts'

/** The worked cases, each with the answer the rules give now. */
export function CasesPart({ question }: { question: QuestionName }) {
  const t = useWords(bookTexts)
  const cases = useMemo(() => casesOf(question), [question])
  return (
    <Section note={t('casesNote')} title={t('cases')}>
      {cases.length === 0 ? <EmptyState>{t('noCases')}</EmptyState> : null}
      {cases.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is that of the files
        <CaseEntry key={at} worked={one} />
      ))}
    </Section>
  )
}

/** A long answer is folded on the screen; on paper it is whole. */
const shownLines = 8

function CaseEntry({ worked: { id, on, note, given, settings, answer } }: { worked: WorkedCase }) {
  const t = useWords(bookTexts)
  const kind = useWords(kindTexts)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const [whole, setWhole] = useState(answer.because.length <= shownLines + 2)
  return (
    <article className={css.case}>
      <h3>
        <span className={css.id}>{id}</span>
        <Status hypothetical kind={outcomeStatus(answer.outcome)} />
        {answer.provisional ? <Status kind="provisional" size="note" /> : null}
        <span className={css.on}>{t('caseOn', { on })}</span>
        <span className={css.told} data-print="hide">
          <TextButton label={`${id} ${t('facts')}`} onPress={() => setOpen(!open)}>
            {t('facts')}
          </TextButton>
        </span>
      </h3>
      {open ? (
        <pre className={css.given}>{JSON.stringify(settings ? { ...given, settings } : given, null, 2)}</pre>
      ) : null}
      {note && language === 'en' ? <p className={css.counted}>{note}</p> : null}
      <ol>
        {answer.because.map((line, at) => (
          <li
            className={at < shownLines || whole ? undefined : css.folded}
            key={`${line.rule} ${line.text} ${JSON.stringify(line.numbers)}`}
          >
            <p>
              {sentenceOf(line, language)}
              {line.formula ? <span className={css.formula}>{line.formula}</span> : null}
            </p>
            <p className={css.cited}>
              <Tag>{kind(line.kind)}</Tag>
              {citationOf(line, language)}
              {line.unsure ? (
                <Tag meaning={t('unsureMeaning')} tone="violet">
                  {t('unsure')}
                </Tag>
              ) : null}
              <span className={css.id}>{line.rule}</span>
            </p>
          </li>
        ))}
      </ol>
      {whole ? null : (
        <p className={css.rest} data-print="hide">
          <TextButton onPress={() => setWhole(true)}>
            {t('otherLines', { count: answer.because.length - shownLines })}
          </TextButton>
        </p>
      )}
    </article>
  )
}
