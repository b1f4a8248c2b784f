import { citationOf, lawOn } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
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
  const wide = useWide(768)
  const basis = ({ answer, rule }: Matter) =>
    citationOf(answer?.because.find((line) => line.rule === rule) ?? lawOn(today)[rule] ?? nowhere, language)
  const state: Column<Matter> = {
    key: 'state',
    title: t('state'),
    whole: true,
    cell: ({ standing }) => <Status {...standing} />,
  }
  const actions: Column<Matter> = {
    key: 'do',
    title: '',
    kind: 'action',
    cell: (matter) => <Actions explain={explain} matter={matter} open={open} term={term} />,
  }
  const columns: Column<Matter>[] = wide
    ? [
        { key: 'matter', title: t('matter'), whole: true, cell: ({ name }) => t(`matter.${name}`) },
        state,
        { key: 'written', title: t('written'), cell: ({ written }) => <Written lines={written} /> },
        { key: 'basis', title: t('basis'), cell: basis },
        actions,
      ]
    : [
        {
          key: 'matter',
          title: t('matter'),
          cell: (matter) => (
            <span className={css.matter}>
              <b>{t(`matter.${matter.name}`)}</b>
              <Status {...matter.standing} />
              <Written lines={matter.written} />
            </span>
          ),
        },
        actions,
      ]
  return (
    <Section title={t('matters')}>
      <Table
        columns={columns}
        density="roomy"
        label={t('matters')}
        least={wide ? 860 : 300}
        line="light"
        rowKey={({ name }) => name}
        rows={matters}
      />
    </Section>
  )
}

// A rule no text in force carries; every one asked here is carried by one.
const nowhere = { instrument: 'house', article: '' } as const

function Actions({ matter, term, open, explain }: MattersProps & { matter: Matter }) {
  const t = useWords(termWords)
  const { name, answer, standing, action } = matter
  return (
    <span className={css.actions}>
      {answer ? (
        <TextButton
          onPress={() =>
            explain({ answer, standing, about: t('about', { matter: t(`matter.${name}`), electedOn: term.electedOn }) })
          }
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
