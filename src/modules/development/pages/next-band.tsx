import { StrokeRow } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import css from './course.module.css'
import type { Course, Step } from './course.ts'
import { stages } from './filters.ts'
import { StepStatus } from './step-status.tsx'
import { useStepWord } from './words.ts'

/** What comes next and until when; beside it the five stages, a stroke for each step. */
export function NextBand({ course }: { course: Course }) {
  const t = useWords(courseTexts)
  const term = useWords(courseTerms)
  return (
    <div className={css.next}>
      <NextStep course={course} />
      <div className={css.stages}>
        {stages.map((stage) => {
          const steps = course.steps.filter((step) => step.stage === stage)
          const done = steps.filter(({ actual }) => actual !== null).length
          const label = t('stageStrokes', { stage: term(`short.${stage}`), of: steps.length, done })
          return (
            <div key={stage}>
              <b>
                {done}
                <small> / {steps.length}</small>
              </b>
              <span>{term(`short.${stage}`)}</span>
              <StrokeRow label={label} size="small" solid={done} total={steps.length} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function NextStep({ course }: { course: Course }) {
  const t = useWords(courseTexts)
  const word = useStepWord()
  const next = course.steps.find(({ step }) => step === course.next[0])
  if (!next) {
    const done = course.steps.every(({ actual }) => actual !== null)
    return <h2>{t(!course.inDevelopment ? 'stopped' : done ? 'nothingNext' : 'nothingNow')}</h2>
  }
  return (
    <div>
      <h2>{t('nextStep', { number: next.number, step: word(next.step) })}</h2>
      <p>{whenWords(next, t)}</p>
      <StepStatus step={next} />
    </div>
  )
}

function whenWords(
  { state, earliest, latest }: Step,
  t: (key: keyof typeof courseTexts, numbers?: Record<string, string>) => string,
) {
  if (state === 'not-yet' && earliest) return t('nextWait', { earliest })
  return latest ? t('nextUntil', { latest }) : t('nextFree')
}
