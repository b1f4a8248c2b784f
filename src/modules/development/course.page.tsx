import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { Button, EmptyState, LinkButton, Loading, Notice, PageHead, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { showCourse } from './course.contract.ts'
import { courseTexts } from './course-pages.texts.ts'
import { courseTerms } from './development.texts.ts'
import css from './pages/course.module.css'
import { type Course, namedNow } from './pages/course.ts'
import { CoursePaper } from './pages/course-paper.tsx'
import { ExplainStep } from './pages/explain-step.tsx'
import { noTask, type Task } from './pages/filters.ts'
import { NextBand } from './pages/next-band.tsx'
import { RecordsSection } from './pages/records-section.tsx'
import { SponsorsSection } from './pages/sponsors-section.tsx'
import { StepTable } from './pages/step-table.tsx'
import { TaskDialogs } from './pages/task-dialogs.tsx'

/** One person’s way through the 25 steps. */
export default function CoursePage() {
  const t = useWords(courseTexts)
  const { language } = useLanguage()
  const { personId } = useParams({ strict: false }) as { personId: string }
  const { value, refusal } = useAsk(showCourse, { personId })
  if (refusal)
    return (
      <>
        <PageHead title={t('path')} />
        <EmptyState action={<LinkButton href="/development">{t('toList')}</LinkButton>}>
          {sentenceOf(refusal, language)}
        </EmptyState>
      </>
    )
  return value ? <Path course={value} /> : <Loading />
}

function Path({ course }: { course: Course }) {
  const t = useWords(courseTexts)
  const [task, setTask] = useFilters(noTask)
  const [printing, setPrinting] = useState(false)
  const sub = useSub(course)
  const begin = (next: Partial<Task>) => setTask({ ...noTask, ...next })
  const explained = course.steps.find(({ step }) => step === task.why) ?? null
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <Head begin={begin} course={course} onPrint={() => setPrinting(true)} printing={printing} sub={sub} />
        <NextBand course={course} />
        {course.answer.provisional ? <Notice kind="provisional">{t('provisional')}</Notice> : null}
        <StepTable beside={explained !== null} course={course} explain={({ step }) => begin({ why: step })} />
        <p className={css.who}>{t('note')}</p>
        {course.steps.some(({ state }) => state === 'not-recorded-here') ? (
          <p className={css.who}>{t('openedOn', { on: course.openedOn })}</p>
        ) : null}
        <div className={css.pair}>
          <SponsorsSection begin={begin} course={course} />
          <RecordsSection begin={begin} course={course} />
        </div>
      </div>
      {printing ? <CoursePaper course={course} onDone={() => setPrinting(false)} sub={sub} /> : null}
      <ExplainStep
        course={course}
        onClose={() => begin({})}
        onTask={(kind, { step }) => begin({ do: kind, step })}
        step={explained}
      />
      <TaskDialogs course={course} onClose={() => begin({})} task={task} />
    </>
  )
}

interface HeadProps {
  course: Course
  sub: string
  printing: boolean
  onPrint: () => void
  begin: (task: Partial<Task>) => void
}

function Head({ course, sub, printing, onPrint, begin }: HeadProps) {
  const t = useWords(courseTexts)
  const term = useWords(courseTerms)
  const { person, kind } = course
  return (
    <PageHead
      actions={
        <>
          <LinkButton href={`/people/${person.id}`}>{t('toPerson')}</LinkButton>
          <Button icon="print" onPress={onPrint} working={printing}>
            {t('print')}
          </Button>
          <Button onPress={() => begin({ do: 'record' })} variant="primary">
            {t('record')}
          </Button>
        </>
      }
      beside={
        <>
          {term(`kind.${kind ?? 'none'}`)}
          {person.demo ? <Tag size="seal">{t('demo')}</Tag> : null}
        </>
      }
      sub={sub}
      title={person.name}
    />
  )
}

/** Where the person is found, and who stands by him. */
function useSub(course: Course): string {
  const t = useWords(courseTexts)
  const { language } = useLanguage()
  const { branch, group, crew, post } = course
  const names = (kind: 'contact' | 'introducer') =>
    namedNow(course, kind)
      .map(({ person }) => person.name)
      .join(t('comma'))
  const introducers = names('introducer')
  const contacts = names('contact')
  const by = introducers
    ? t('introducers', { names: introducers })
    : contacts
      ? t('contacts', { names: contacts })
      : null
  return [branch.name, group, crew, post, by].filter(Boolean).join(language === 'zh' ? '·' : ' · ')
}
