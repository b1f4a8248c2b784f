import { hoursWord } from '#modules/learning/months.rules.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Status, Table, Tag, TextButton, TextLink } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../../learning.texts.ts'
import { planTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import { useStreams } from '../streams.ts'
import { kindOf, type Line, type Plan } from './plan-value.ts'

interface LinesProps {
  plan: Plan
  /** 1 to 12, or 0 for all of them. */
  month: number
  loading: boolean
  onOpen: (what: 'link' | 'line', id: string) => void
}

/** Line by line, month by month: what is meant, and what became of it. */
export function Lines({ plan, month, loading, onOpen }: LinesProps) {
  const t = useWords(planTexts)
  const term = useWords(learningTerms)
  const wide = useWide(768)
  const { name } = useStreams(plan.streams)
  const lines = plan.lines.filter((line) => month === 0 || line.month === month)
  const all: Column<Line>[] = [
    {
      key: 'subject',
      title: t('subject'),
      cell: (line) => <Subject line={line} stream={name(line.streamId)} wide={wide} />,
    },
    { key: 'stream', title: t('stream'), width: 128, cell: ({ streamId }) => name(streamId) },
    { key: 'form', title: t('form'), width: 88, whole: true, cell: ({ form }) => term(`form.${form}`) },
    { key: 'hours', title: t('length'), kind: 'number', width: 64, cell: ({ minutes }) => hoursWord(minutes) },
    {
      key: 'state',
      title: t('state'),
      width: 104,
      whole: true,
      cell: ({ state }) => <Status kind={kindOf[state]} word={term(`line.${state}`)} />,
    },
    { key: 'came', title: t('came'), width: 300, cell: (line) => <Came keeps={plan.may.keep} line={line} /> },
    {
      key: 'action',
      title: t('action'),
      kind: 'action',
      width: 116,
      cell: (line) => (line.dropped ? null : <Actions line={line} onOpen={onOpen} />),
    },
  ]
  const shown = new Set(wide ? all.map(({ key }) => key) : ['subject', 'state', 'action'])
  if (!plan.may.keep) shown.delete('action')
  return (
    <Section note={t('linesNote')} title={t('lines')}>
      <Table
        columns={all.filter(({ key }) => shown.has(key))}
        density="roomy"
        empty={t(month === 0 ? 'noLines' : 'noMonth')}
        groupOf={(line) => ({ key: String(line.month), title: t('monthOf', { month: line.month }) })}
        label={t('lines')}
        least={wide ? 900 : 300}
        loading={loading}
        rowKey={({ id }) => id}
        rows={lines}
        rowTone={({ state }) => (state === 'dropped' ? 'done' : undefined)}
      />
    </Section>
  )
}

function Subject({ line, stream, wide }: { line: Line; stream: string; wide: boolean }) {
  const t = useWords(planTexts)
  const term = useWords(learningTerms)
  const facts = [wide ? '' : stream, wide ? '' : term(`form.${line.form}`), line.lead, line.material?.title ?? '']
  return (
    <span className={css.what}>
      <span className={css.marks}>
        <b>{line.subject}</b>
        {line.copied && line.state === 'draft' ? <Tag>{t('copiedMark')}</Tag> : null}
      </span>
      {facts.some(Boolean) ? <small>{facts.filter(Boolean).join('·')}</small> : null}
    </span>
  )
}

function Came({ line, keeps }: { line: Line; keeps: boolean }) {
  const t = useWords(planTexts)
  const { today } = useSession()
  if (line.dropped) return <>{t('droppedBy', line.dropped)}</>
  return (
    <span className={css.stacked}>
      {line.links.map(({ id, title, heldOn, gatheringId, state }) => (
        <span key={id}>
          {`${shortDay(heldOn, today)} `}
          {gatheringId && keeps ? (
            <TextLink href={`/gatherings/${gatheringId}`} quiet wraps>
              {title}
            </TextLink>
          ) : (
            title
          )}
          {state === 'cancelled' ? <small className={css.beside}>{t('calledOff')}</small> : null}
        </span>
      ))}
    </span>
  )
}

function Actions({ line, onOpen }: { line: Line; onOpen: LinesProps['onOpen'] }) {
  const t = useWords(planTexts)
  return (
    <span className={css.marks}>
      <TextButton label={t('linkOf', { subject: line.subject })} onPress={() => onOpen('link', line.id)}>
        {t('link')}
      </TextButton>
      <TextButton label={t('editOf', { subject: line.subject })} onPress={() => onOpen('line', line.id)}>
        {t('edit')}
      </TextButton>
    </span>
  )
}
