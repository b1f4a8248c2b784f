import { dateTime } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Disclosure, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import type { PurposeKind } from '../../terms.rules.ts'
import type { Gathering } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import type { Field } from './amendable.ts'
import { useAmendmentWords } from './amendment-words.ts'
import css from './closing.module.css'
import { amendTexts, closingTexts } from './closing.texts.ts'

/** The corrections, beside what they corrected. */
export function Amendments() {
  const t = useWords(closingTexts)
  const amend = useWords(amendTexts)
  const term = useWords(termTexts)
  const { zone } = useSession()
  const words = useAmendmentWords()
  const { amendments } = useRecord().record
  type Amendment = (typeof amendments)[number]
  const columns: Column<Amendment>[] = [
    { key: 'at', title: t('at'), kind: 'date', width: 136, cell: ({ at }) => dateTime(at, zone) },
    {
      key: 'field',
      title: t('field'),
      cell: ({ field, subject }) => {
        const [what, purpose] = field.split(':')
        const about = purpose ? term(`kind.${purpose as PurposeKind}`) : subject
        return [amend(`field.${what as Field}`), about].filter(Boolean).join('：')
      },
    },
    {
      key: 'before',
      title: t('before'),
      cell: ({ field, before }) => <del className={css.was}>{words(field, before)}</del>,
    },
    { key: 'after', title: t('after'), cell: ({ field, after }) => words(field, after) },
    { key: 'reason', title: t('reason'), cell: ({ reason }) => reason },
    { key: 'by', title: t('by'), width: 72, cell: ({ by }) => by.name },
  ]
  if (amendments.length === 0) return null
  return (
    <Section note={t('amendmentsNote')} title={t('amendments')}>
      <Table columns={columns} label={t('amendments')} least={760} rowKey={({ id }) => id} rows={amendments} />
    </Section>
  )
}

interface Event {
  readonly key: string
  readonly at: string
  readonly what: string
  readonly by: string
  readonly more: string | null
}

/** Who did what when: made, noticed, opened, completed, confirmed. */
export function History() {
  const t = useWords(closingTexts)
  const { zone } = useSession()
  const { record } = useRecord()
  const events = useEvents(record)
  const columns: Column<Event>[] = [
    { key: 'at', title: t('at'), kind: 'date', width: 150, cell: ({ at }) => dateTime(at, zone) },
    { key: 'event', title: t('event'), width: 160, cell: ({ what }) => what },
    { key: 'by', title: t('by'), width: 96, cell: ({ by }) => by },
    { key: 'more', title: '', cell: ({ more }) => more ?? '' },
  ]
  return (
    <Disclosure note={events.at(-1)?.what} title={t('history')}>
      <Table
        columns={columns}
        density="tight"
        label={t('history')}
        line="light"
        rowKey={({ key }) => key}
        rows={events}
      />
    </Disclosure>
  )
}

function useEvents({ createdAt, createdBy, milestones, notices }: Gathering): Event[] {
  const t = useWords(closingTexts)
  const term = useWords(termTexts)
  const made = { key: 'created', at: createdAt, what: t('created'), by: createdBy.name, more: null }
  const reached = milestones
    .filter(({ kind }) => kind !== 'planned' && kind !== 'noticed')
    .map(({ kind, at, by, reason }) => ({
      key: kind,
      at,
      what: term(`milestone.${kind}`),
      by: by.name,
      more: reason ? t('because', { reason }) : null,
    }))
  const told = notices.map(({ id, at, by, body }) => ({
    key: id,
    at,
    what: term('milestone.noticed'),
    by: by.name,
    more: body,
  }))
  return [made, ...reached, ...told].toSorted((a, b) => a.at.localeCompare(b.at))
}
