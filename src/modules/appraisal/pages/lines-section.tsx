import { dayIn, daysBetween } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, type Column, Section, Status, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { lineTexts } from '../appraisal-page.texts.ts'
import { standOf, stateOf } from '../rectification.rules.ts'
import css from './appraisal.module.css'
import { type Change, closed } from './filters.ts'
import type { Line, Opened } from './path.ts'

/** L11: what the branch and its committee put right, by the day it is due. */
export function LinesSection({ opened, onChange }: { opened: Opened; onChange: Change }) {
  const t = useWords(lineTexts)
  const { today } = useSession()
  const wide = useWide(900)
  const { ownLines, ownDone } = opened.papers
  const state: Column<Line> = {
    key: 'state',
    title: t('state'),
    width: wide ? 150 : '',
    cell: (line) => <LineState line={line} />,
  }
  const owner: Column<Line> = {
    key: 'owner',
    title: t('owner'),
    width: 92,
    whole: true,
    cell: (line) => <Owner line={line} />,
  }
  const due: Column<Line> = {
    key: 'due',
    title: t('dueOn'),
    kind: 'date',
    width: 104,
    cell: ({ dueOn }) => shortDay(dueOn, today),
  }
  const action: Column<Line> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    cell: (line) => (opened.may.keep && !line.struck ? <Actions line={line} onChange={onChange} /> : null),
  }
  const problem: Column<Line> = {
    key: 'problem',
    title: t('problem'),
    cell: (line) => (
      <span className={css.problem}>
        <b className={line.struck ? css.struckLine : undefined}>{line.problem}</b>
        <small>{line.measure}</small>
        {wide ? null : (
          <small>
            <Owner line={line} />
            {` ${shortDay(line.dueOn, today)}`}
          </small>
        )}
        {line.outcome ? <small>{line.outcome}</small> : null}
        <History line={line} />
      </span>
    ),
  }
  return (
    <Section
      note={t('note')}
      right={
        opened.may.keep ? <Button onPress={() => onChange({ ...closed, do: 'line' })}>{t('add')}</Button> : undefined
      }
      title={t('title')}
    >
      <p className={css.bar}>
        <span>{t('counted', standOf(opened.lines, today))}</span>
        <small>{t('own', { lines: ownLines, done: ownDone })}</small>
      </p>
      <Table
        columns={wide ? [problem, owner, due, state, action] : [problem, state, action]}
        density="roomy"
        empty={t('none')}
        label={t('title')}
        least={wide ? 820 : 300}
        rowKey={({ id }) => id}
        rowTone={({ struck }) => (struck ? 'done' : undefined)}
        rows={opened.lines}
      />
    </Section>
  )
}

function Owner({ line }: { line: Pick<Line, 'owner' | 'body'> }) {
  const term = useWords(appraisalTerms)
  return <>{line.owner?.name ?? term(`body.${line.body}`)}</>
}

export function LineState({ line }: { line: Line }) {
  const t = useWords(lineTexts)
  const { today } = useSession()
  const state = stateOf(line, today)
  if (state === 'struck') return null
  if (state === 'done') return <Status kind="met" word={t('stateDone', { day: shortDay(line.doneOn ?? '', today) })} />
  const left = daysBetween(today, line.dueOn)
  return <Status kind={state === 'overdue' ? 'overdue' : left <= 14 ? 'due-soon' : 'due'} n={Math.abs(left)} />
}

/** What the line said before, and why it was struck. */
function History({ line }: { line: Line }) {
  const t = useWords(lineTexts)
  const term = useWords(appraisalTerms)
  const { today, zone } = useSession()
  const day = (at: string) => shortDay(dayIn(zone, new Date(at)), today)
  return (
    <>
      {line.amendments.map(({ field, before, reason, by, at }) => (
        <small key={`${field} ${at}`}>
          {t('was', { field: term(`field.${field}`), before, reason, by, day: day(at) })}
        </small>
      ))}
      {line.struck ? (
        <small>{t('struck', { reason: line.struck.reason, by: line.struck.by, day: day(line.struck.at) })}</small>
      ) : null}
    </>
  )
}

function Actions({ line, onChange }: { line: Line; onChange: Change }) {
  const t = useWords(lineTexts)
  const open = (what: string) => () => onChange({ ...closed, do: what, id: line.id })
  return (
    <span className={css.actions}>
      {line.doneOn === null ? (
        <TextButton label={`${t('complete')} ${line.problem}`} onPress={open('complete-line')}>
          {t('complete')}
        </TextButton>
      ) : null}
      <TextButton label={`${t('amend')} ${line.problem}`} onPress={open('amend-line')} quiet>
        {t('amend')}
      </TextButton>
      <TextButton label={`${t('strike')} ${line.problem}`} onPress={open('strike-line')} quiet>
        {t('strike')}
      </TextButton>
    </span>
  )
}
