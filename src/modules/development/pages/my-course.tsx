import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { myCourse } from '../course.contract.ts'
import { courseTexts } from '../course-pages.texts.ts'
import { ExplainStep } from './explain-step.tsx'
import { NextBand } from './next-band.tsx'
import { SponsorsSection } from './sponsors-section.tsx'
import { StepTable } from './step-table.tsx'

/** One’s own 25 steps as the branch keeps them; nothing for whoever has no course. */
export function MyCourse() {
  const t = useWords(courseTexts)
  const course = useAsk(myCourse, {}).value?.course
  const [why, explain] = useState<string>()
  if (!course) return null
  return (
    <>
      <Section line="heavy" note={t('myNote')} title={t('myTitle')}>
        <NextBand course={course} />
        <StepTable beside course={course} explain={({ step }) => explain(step)} />
      </Section>
      <SponsorsSection course={course} />
      <ExplainStep
        course={course}
        onClose={() => explain(undefined)}
        step={course.steps.find(({ step }) => step === why) ?? null}
      />
    </>
  )
}
