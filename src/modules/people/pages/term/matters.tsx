import { citationOf } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termWords } from '../../term.texts.ts'
import type { Explained, Open, Term } from './shown.ts'
import css from './term.module.css'
import { type Matter, useMatters } from './use-matters.ts'

interface MattersProps {
  term: Term
  open: Open
  explain: (explained: Explained) => void
}

/** What a term asks for, how each stands, what is on record of it, by which article, and what to do. */
export function Matters({ term, open, explain }: MattersProps) {
  const t = useWords(termWords)
  const { language } = useLanguage()
  const { today } = useSession()
  const matters = useMatters(term, today)
  const columns: Column<Matter>[] = [
    { key: 'matter', title: t('matter'), whole: true, cell: ({ name }) => t(`matter.${name}`) },
    { key: 'state', title: t('state'), whole: true, cell: ({ standing }) => <Status {...standing} /> },
    { key: 'written', title: t('written'), cell: ({ written }) => <Written lines={written} /> },
    {
      key: 'basis',
      title: t('basis'),
      cell: ({ answer, rule }) => {
        const line = answer?.because.find((one) => one.rule === rule)
        return line ? citationOf(line, language) : '–'
      },
    },
    {
      key: 'do',
      title: '',
      kind: 'action',
      cell: ({ name, answer, standing, action }) => (
        <span className={css.actions}>
          {answer ? (
            <TextButton
              onPress={() => explain({ answer, standing, about: `${t(`matter.${name}`)} ${term.electedOn}` })}
              quiet
            >
              {t('why')}
            </TextButton>
          ) : null}
          {action && 'href' in action ? <TextLink href={action.href}>{t(action.word)}</TextLink> : null}
          {action && 'dialog' in action && term.may.amend ? (
            <TextButton onPress={() => open({ do: action.dialog })}>{t(action.word)}</TextButton>
          ) : null}
        </span>
      ),
    },
  ]
  return (
    <Section title={t('matters')}>
      <Table
        columns={columns}
        density="roomy"
        label={t('matters')}
        least={860}
        line="light"
        rowKey={({ name }) => name}
        rows={matters}
      />
    </Section>
  )
}

function Written({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return '–'
  return (
    <span className={css.lines}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  )
}
