import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Status, type StatusKind, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../appraisal-page.texts.ts'
import css from './appraisal.module.css'
import { type Change, closed } from './filters.ts'
import { type Opened, type PathRow, pathOf, type RowState } from './path.ts'
import { What } from './step-words.tsx'
import { useStepWord } from './words.ts'

interface PathTableProps {
  opened: Opened
  onChange: Change
}

const marks: Readonly<Record<RowState, readonly [StatusKind, keyof typeof pageTexts]>> = {
  done: ['met', 'stateDone'],
  next: ['due-soon', 'stateNext'],
  ahead: ['due', 'stateAhead'],
  skipped: ['out-of-band', 'stateSkipped'],
  early: ['out-of-band', 'stateEarly'],
  late: ['overdue', 'stateLate'],
}

/** The steps of OL-02 and DA-02 with what was done, and the way to record the next. */
export function PathTable({ opened, onChange }: PathTableProps) {
  const t = useWords(pageTexts)
  const word = useStepWord()
  const { today } = useSession()
  const wide = useWide(900)
  const rows = pathOf(opened, today)
  const title = (part: PathRow['part']) => t(part === 'life' ? 'nextOfLife' : 'nextOfAppraisal')
  const state = ({ state: is, late }: PathRow) => {
    const [kind, key] = marks[is]
    return <Status kind={kind} word={t(key, { n: late })} />
  }
  const name: Column<PathRow> = {
    key: 'step',
    title: t('stepHead'),
    width: wide ? 300 : '',
    cell: (row) => (
      <>
        <span className={css.step}>
          <span className={css.number}>{row.number}</span>
          {word(row.kind)}
        </span>
        {wide ? null : (
          <span className={css.under}>
            {row.on ? <span>{shortDay(row.on, today)}</span> : null}
            <What opened={opened} row={row} />
          </span>
        )}
      </>
    ),
  }
  const action: Column<PathRow> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    cell: (row) => <Action onChange={onChange} opened={opened} row={row} />,
  }
  const actions = opened.may.keep ? [action] : []
  const columns: Column<PathRow>[] = wide
    ? [
        name,
        {
          key: 'on',
          title: t('dayHead'),
          kind: 'date',
          width: 112,
          cell: ({ on }) => (on ? shortDay(on, today) : '–'),
        },
        { key: 'what', title: t('whatHead'), cell: (row) => <What opened={opened} row={row} /> },
        { key: 'state', title: t('stateHead'), width: 116, whole: true, cell: state },
        ...actions,
      ]
    : [name, { key: 'state', title: t('stateHead'), cell: state }, ...actions]
  return (
    <Table
      columns={columns}
      groupOf={({ part }) => ({
        key: part,
        title: title(part),
        note: (
          <TextButton
            label={t('whyOf', { part: title(part) })}
            onPress={() => onChange({ ...closed, why: part })}
            quiet
          >
            {t('why')}
          </TextButton>
        ),
      })}
      label={t('path')}
      least={wide ? 900 : 300}
      line="none"
      rowKey={({ kind }) => kind}
      rowTone={({ state: is }) => (is === 'next' ? 'current' : undefined)}
      rows={rows}
    />
  )
}

function Action({ row, opened, onChange }: PathTableProps & { row: PathRow }) {
  const t = useWords(pageTexts)
  const word = useStepWord()
  const record = (label: string, onPress: () => void) => (
    <TextButton label={t('recordStep', { step: label })} onPress={onPress}>
      {t('record')}
    </TextButton>
  )
  const label = word(row.kind)
  if (row.kind === 'rectification-list') return record(label, () => onChange({ ...closed, tab: 'lines', do: 'line' }))
  if (row.kind === 'publish')
    return opened.publication ? null : record(label, () => onChange({ ...closed, do: 'publish' }))
  if (row.kind === 'report')
    return (opened.report && !opened.correctedOn) || !opened.publication
      ? null
      : record(label, () => onChange({ ...closed, do: 'report' }))
  const { kind, step } = row
  const fixed = opened.publication !== null && row.part === 'appraisal'
  return (
    <span className={css.actions}>
      {step === null || kind === 'follow-up' ? record(label, () => onChange({ ...closed, do: 'step', kind })) : null}
      {step && !fixed ? (
        <TextButton
          label={`${t('strike')} ${label}`}
          onPress={() => onChange({ ...closed, do: 'strike-step', id: step.id })}
          quiet
        >
          {t('strike')}
        </TextButton>
      ) : null}
    </span>
  )
}
