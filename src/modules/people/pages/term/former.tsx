import { dayIn } from '#core/day.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import type { Explained, Open, Term, Terms } from './shown.ts'
import { useTermState } from './states.ts'
import css from './term.module.css'

interface FormerProps {
  terms: readonly Term[]
  open: Open
  explain: (explained: Explained) => void
}

/** The terms before, and whether the election that ended each came in time. */
export function Former({ terms, open, explain }: FormerProps) {
  const t = useWords(termWords)
  const { language } = useLanguage()
  const stateOf = useTermState()
  const columns: Column<Term>[] = [
    { key: 'elected', title: t('electedOn'), kind: 'date', cell: ({ electedOn }) => electedOn },
    { key: 'next', title: t('nextTerm'), kind: 'date', cell: ({ nextOn }) => nextOn ?? '–' },
    {
      key: 'judged',
      title: t('judged'),
      whole: true,
      cell: ({ judged }) => <Status {...stateOf(judged)} hypothetical />,
    },
    { key: 'seats', title: t('seats'), kind: 'number', cell: ({ seats }) => seats ?? '–' },
    {
      key: 'people',
      title: t('people'),
      cell: ({ officers }) => officers.map(({ person }) => person.name).join(language === 'zh' ? '、' : ', ') || '–',
    },
    {
      key: 'do',
      title: '',
      kind: 'action',
      cell: (term) => (
        <span className={css.actions}>
          <TextButton
            onPress={() =>
              explain({
                answer: term.judged,
                standing: stateOf(term.judged),
                about: t('about', { matter: t('judged'), electedOn: term.electedOn }),
              })
            }
            quiet
          >
            {t('why')}
          </TextButton>
          {term.may.amend ? (
            <TextButton onPress={() => open({ do: 'report', term: term.id ?? '' })}>{t('doReport')}</TextButton>
          ) : null}
          <Strike open={open} term={term} />
        </span>
      ),
    },
  ]
  return (
    <Section title={t('former')}>
      <Table
        columns={columns}
        label={t('former')}
        least={860}
        line="light"
        rowKey={({ electedOn }) => electedOn}
        rows={terms}
      />
    </Section>
  )
}

/** Only where nobody's office rests on the term. */
export function Strike({ term, open }: { term: Term; open: Open }) {
  const t = useWords(termWords)
  if (!term.may.strike) return null
  return <TextButton onPress={() => open({ do: 'strike', term: term.id ?? '' })}>{t('strike')}</TextButton>
}

/** What was recorded by mistake stays readable. */
export function StruckTerms({ struck }: Pick<Terms, 'struck'>) {
  const t = useWords(termWords)
  const { zone } = useSession()
  if (struck.length === 0) return null
  return (
    <Section level={3} line="light" title={t('struck')}>
      <ul className={css.struck}>
        {struck.map(({ id, electedOn, reason, struckBy, struckAt }) => (
          <li key={id}>{t('struckLine', { electedOn, reason, by: struckBy, at: dayIn(zone, new Date(struckAt)) })}</li>
        ))}
      </ul>
    </Section>
  )
}
