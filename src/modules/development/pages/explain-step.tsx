import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { Button, Drawer, Fact, Facts } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import { recurringSteps, stepOfStanding } from '../course-rows.rules.ts'
import { reasonsOf } from '../judged.rules.ts'
import css from './course.module.css'
import type { Course, Step } from './course.ts'
import { useEdition, useStanding, useStepWord } from './words.ts'

interface ExplainStepProps {
  course: Course
  step: Step | null
  onClose: () => void
  /** Left out where nothing may be kept: on one’s own page. */
  onTask?: (task: 'record' | 'target', step: Step) => void
}

/** Why a step stands where it stands: by whom, on what paper, its days with their article, and what to do. */
export function ExplainStep({ course, step, onClose, onTask }: ExplainStepProps) {
  const t = useWords(courseTexts)
  return (
    <Drawer onClose={onClose} open={step !== null} title={t('whyTitle')}>
      {step ? <Explained course={course} onTask={onTask} step={step} /> : null}
    </Drawer>
  )
}

function Explained({ course, step, onTask }: { course: Course; step: Step; onTask: ExplainStepProps['onTask'] }) {
  const t = useWords(courseTexts)
  const words = useWords(stepTexts)
  const word = useStepWord()
  const standing = useStanding()
  const edition = useEdition()
  const silent = step.state === 'not-recorded-here' || step.state === 'closed'
  const because = silent ? [] : reasonsOf(course.answer, step.step)
  const judged = { ...course.answer, because, wouldChange: [] }
  return (
    <JudgedPanel
      about={t('about', { name: course.person.name, number: step.number, step: word(step.step) })}
      answer={judged}
      state={standing(step).kind}
      title={standing(step).word}
    >
      {silent ? (
        <p className={css.silent}>
          {t(step.state === 'closed' ? 'closedWords' : 'notJudged', { on: course.openedOn })}
        </p>
      ) : null}
      <Facts>
        <Fact label={t('actor')} words>
          {words(`recruiting.actor.${step.actor}`)}
        </Fact>
        <Fact label={t('paper')} words>
          {words(`recruiting.paper.${step.paper}`)}
        </Fact>
        <Fact label={t('article')} words>
          {edition(step)}
        </Fact>
      </Facts>
      {onTask ? <Acts course={course} onTask={onTask} step={step} /> : null}
    </JudgedPanel>
  )
}

function Acts({
  course,
  step,
  onTask,
}: {
  course: Course
  step: Step
  onTask: NonNullable<ExplainStepProps['onTask']>
}) {
  const t = useWords(courseTexts)
  const again = recurringSteps.includes(step.step)
  const ofStanding = Object.values(stepOfStanding).includes(step.step)
  if (step.actual && !again) return null
  return (
    <>
      {ofStanding && course.inDevelopment ? <p>{t('byStanding')}</p> : null}
      <div className={css.acts}>
        <Button onPress={() => onTask('record', step)}>{t('recordThis')}</Button>
        {course.inDevelopment && step.state !== 'not-recorded-here' ? (
          <Button onPress={() => onTask('target', step)}>{t('aimThis')}</Button>
        ) : null}
      </div>
    </>
  )
}
