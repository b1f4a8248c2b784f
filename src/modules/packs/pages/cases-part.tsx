import { useMemo } from 'react'
import { citationOf, type QuestionName, sentenceOf } from '#regulations/index.ts'
import { Disclosure, EmptyState, outcomeStatus, Section, Status, Tag } from '#web/ui/index.ts'
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

function CaseEntry({ worked: { id, on, note, given, settings, answer } }: { worked: WorkedCase }) {
  const t = useWords(bookTexts)
  const kind = useWords(kindTexts)
  const { language } = useLanguage()
  return (
    <article className={css.case}>
      <h3>
        <span className={css.id}>{id}</span>
        <Status hypothetical kind={outcomeStatus(answer.outcome)} />
        {answer.provisional ? <Status kind="provisional" size="note" /> : null}
        <span className={css.on}>{t('caseOn', { on })}</span>
      </h3>
      {note && language === 'en' ? <p className={css.counted}>{note}</p> : null}
      <ol>
        {answer.because.map((line) => (
          <li key={`${line.rule} ${line.text} ${JSON.stringify(line.numbers)}`}>
            <p>
              {sentenceOf(line, language)}
              {line.formula ? <span className={css.formula}>{line.formula}</span> : null}
            </p>
            <p className={css.cited}>
              <Tag>{kind(line.kind)}</Tag>
              {citationOf(line, language)}
              <span className={css.id}>{line.rule}</span>
            </p>
          </li>
        ))}
      </ol>
      <div data-print="hide">
        <Disclosure title={t('facts')}>
          <pre className={css.given}>{JSON.stringify(settings ? { ...given, settings } : given, null, 2)}</pre>
        </Disclosure>
      </div>
    </article>
  )
}
