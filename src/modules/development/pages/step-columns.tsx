import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import { useSession } from '#web/session.tsx'
import { type Column, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import css from './course.module.css'
import { type Course, daysOf, type Step } from './course.ts'
import { scaleOf } from './scale.ts'
import { StepStatus } from './step-status.tsx'
import { TimeHead, TimeLine } from './time-line.tsx'
import { dayOr, useEdition, useStepWord } from './words.ts'

/** How much of the 25 steps there is room for: a phone, the page beside an open drawer, the whole page with its picture. */
export type Room = 'narrow' | 'plain' | 'wide'

/** The columns of the path: what, by whom on what paper, its lawful days, the aim, what was, and on what article. */
export function useStepColumns(course: Course, room: Room, explain?: (step: Step) => void): Column<Step>[] {
  const t = useWords(courseTexts)
  const words = useWords(stepTexts)
  const word = useStepWord()
  const edition = useEdition()
  const { today } = useSession()
  const { language } = useLanguage()
  const inOneLine = language === 'zh' ? { whole: true } : { width: 230 }
  const scale = scaleOf(course.steps, today)
  const name: Column<Step> = {
    key: 'step',
    title: t('step'),
    cell: (step) => (
      <>
        <span className={css.step}>
          <span className={css.number}>{step.number}</span>
          {explain ? (
            <TextButton onPress={() => explain(step)} quiet>
              {word(step.step)}
            </TextButton>
          ) : (
            word(step.step)
          )}
        </span>
        {room === 'narrow' ? <span className={css.days}>{narrowDays(step)}</span> : null}
      </>
    ),
  }
  const state: Column<Step> = {
    key: 'state',
    title: t('state'),
    whole: true,
    cell: (step) => <StepStatus step={step} />,
  }
  if (room === 'narrow') return [name, { ...state, whole: false }]
  const days = (['earliest', 'latest', 'target', 'actual'] as const).map(
    (key): Column<Step> => ({ key, title: t(key), kind: 'date', width: 94, cell: (step) => dayOr(step[key]) }),
  )
  const article: Column<Step> = { key: 'article', title: t('article'), whole: true, cell: edition }
  if (room === 'plain') return [{ ...name, ...inOneLine }, ...days, state, article]
  const who: Column<Step> = {
    key: 'who',
    title: t('who'),
    ...inOneLine,
    cell: ({ actor, paper }) => (
      <span className={css.who}>
        {words(`recruiting.actor.${actor}`)}
        {t('comma')}
        {words(`recruiting.paper.${paper}`)}
      </span>
    ),
  }
  return [
    { ...name, ...inOneLine },
    who,
    ...days,
    state,
    article,
    {
      key: 'time',
      title: <TimeHead scale={scale} />,
      cell: (step) => <TimeLine days={daysOf(course, step)} scale={scale} step={step} />,
    },
  ]
}

function narrowDays({ actual, earliest, latest }: Step): string {
  if (actual) return actual
  return earliest || latest ? `${earliest ?? ''} – ${latest ?? ''}` : ''
}
