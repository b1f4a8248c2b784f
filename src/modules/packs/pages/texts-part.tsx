import { titleOf } from '#regulations/index.ts'
import { type Column, Status, type StatusKind, Table, Tag } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type InstrumentState, type InstrumentThen, instrumentsOn } from '../book.rules.ts'
import css from './book.module.css'
import { bookTexts } from './regulations.texts.ts'

const kinds: Readonly<Record<InstrumentState, StatusKind>> = {
  'in-force': 'met',
  superseded: 'not-applicable',
  'to-come': 'due',
}

/** The texts: since when each is in force, until when, and which took its place. */
export function TextsPart({ on }: { on: string }) {
  const t = useWords(bookTexts)
  const wide = useWide(768)
  const columns: Column<InstrumentThen>[] = [
    { key: 'title', title: t('text'), cell: (row) => <Title text={row} /> },
    { key: 'from', title: t('from'), kind: 'date', whole: true, width: 120, cell: (row) => fromOf(row.from) },
    { key: 'until', title: t('until'), kind: 'date', whole: true, width: 120, cell: (row) => row.until ?? '–' },
    { key: 'state', title: t('state'), width: 130, cell: (row) => <State text={row} /> },
    { key: 'rules', title: t('carries'), kind: 'number', width: 72, cell: (row) => row.rules },
  ]
  return (
    <Table
      columns={wide ? columns : columns.filter(({ key }) => key === 'title' || key === 'state')}
      label={t('texts')}
      least={wide ? 760 : 300}
      rowHref={(row) => `/regulations?find=${encodeURIComponent(titleOf(row.id, 'zh'))}`}
      rowKey={(row) => row.id}
      rows={instrumentsOn(on)}
    />
  )
}

function State({ text: { state } }: { text: InstrumentThen }) {
  const t = useWords(bookTexts)
  return <Status kind={kinds[state]} word={t(`state.${state}`)} />
}

function Title({ text: { id, unsure, by, until } }: { text: InstrumentThen }) {
  const t = useWords(bookTexts)
  const { language } = useLanguage()
  return (
    <span className={css.text}>
      {titleOf(id, language)}
      {unsure ? (
        <Tag meaning={t('unsureMeaning')} tone="violet">
          {t('unsure')}
        </Tag>
      ) : null}
      {by ? <small>{t('by', { text: titleOf(by, language), until: until ?? '' })}</small> : null}
    </span>
  )
}

/** A convention of the program has no first day. */
function fromOf(from: string): string {
  return from < '1900' ? '–' : from
}
