import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useMay, useSession } from '#web/session.tsx'
import {
  Button,
  DatePicker,
  EmptyState,
  LinkButton,
  Loading,
  Notice,
  PageHead,
  Split,
  Tag,
  TextButton,
} from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { History } from './pages/person/history.tsx'
import { Ledgers } from './pages/person/ledgers.tsx'
import { Particulars } from './pages/person/particulars.tsx'
import css from './pages/person/person.module.css'
import { personTexts } from './pages/person/person.texts.ts'
import { Summary, usePlaceWords } from './pages/person/summary.tsx'
import type { PersonRecord, Task } from './pages/person/task.ts'
import { useSentence } from './pages/sentence.ts'
import { useTerm } from './pages/terms.tsx'
import { showPerson } from './person.contract.ts'

// The dialogs bring the readers of dates and names with them; who only reads does without.
const TaskForm = lazy(() => import('./pages/person/task-form.tsx'))

/** One person: what holds, everything recorded with its dates, and what the one who asks may do. */
export default function PersonPage() {
  const t = useWords(personTexts)
  const sentence = useSentence()
  const { personId } = useParams({ strict: false }) as { personId: string }
  const [{ on }, setFilters] = useFilters({ on: '' })
  const { value, refusal } = useAsk(showPerson, { personId, ...(on ? { on } : {}) })
  if (refusal)
    return (
      <>
        <PageHead title={t('particulars')} />
        <EmptyState action={<LinkButton href="/roster">{t('toRoster')}</LinkButton>}>{sentence(refusal)}</EmptyState>
      </>
    )
  if (!value) return <Loading />
  return <Person asOf={on} onDay={(next) => setFilters({ on: next })} record={value} />
}

interface PersonProps {
  record: PersonRecord
  asOf: string
  onDay: (on: string) => void
}

function Person({ record, asOf, onDay }: PersonProps) {
  const t = useWords(personTexts)
  const [task, setTask] = useState<Task | null>(null)
  return (
    <>
      <Head asOf={asOf} onDay={onDay} record={record} />
      {asOf ? (
        <Notice action={<TextButton onPress={() => onDay('')}>{t('toToday')}</TextButton>}>
          {t('asOfNote', { on: asOf })}
        </Notice>
      ) : null}
      <div className={css.summary}>
        <Summary record={record} />
      </div>
      <Split
        aside={
          <>
            <Particulars begin={setTask} record={record} />
            <History record={record} />
          </>
        }
      >
        <Ledgers begin={setTask} record={record} />
      </Split>
      {task ? (
        <Suspense>
          <TaskForm onClose={() => setTask(null)} record={record} task={task} />
        </Suspense>
      ) : null}
    </>
  )
}

function Head({ record, asOf, onDay }: PersonProps) {
  const t = useWords(personTexts)
  const term = useTerm()
  const places = usePlaceWords()
  const { today } = useSession()
  const mayDevelop = useMay('keep-development')
  const { person, now } = record
  return (
    <PageHead
      actions={
        <>
          <span className={css.day} data-print="hide">
            <DatePicker
              label={t('asOf')}
              labelHidden
              latest={today}
              onChange={(on) => onDay(on && on !== today ? on : '')}
              value={asOf || today}
              width={160}
            />
          </span>
          {mayDevelop && isOnHisWay(now.standing?.kind) ? (
            <LinkButton href={`/development/${person.id}`}>{t('course')}</LinkButton>
          ) : null}
          <LinkButton href={`/people/${person.id}/who-can-see`}>{t('whoCanSee')}</LinkButton>
          <Button icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
      beside={
        <span className={css.beside}>
          {term(`kind.${now.standing?.kind ?? 'none'}`)}
          {now.suspension ? <Tag tone="ochre">{term('subject.suspension')}</Tag> : null}
          {person.demo ? <Tag size="seal">{term('demo')}</Tag> : null}
        </span>
      }
      sub={places(record)}
      title={person.name}
    />
  )
}

/** From applicant to probationary member: he has a course of 25 steps. */
function isOnHisWay(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'full'
}
