import { stepTexts } from '#regulations/recruiting/step.texts.ts'
import { Paper } from '#web/paper.tsx'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import type { Course } from './course.ts'
import { dayOr, useEdition, useStanding, useStepWord } from './words.ts'

/** One person’s 25 steps on paper. */
export function CoursePaper({ course, sub, onDone }: { course: Course; sub: string; onDone: () => void }) {
  const t = useWords(courseTexts)
  const words = useWords(stepTexts)
  const word = useStepWord()
  const standing = useStanding()
  const edition = useEdition()
  const { today } = useSession()
  return (
    <Paper
      branch={course.branch.name}
      columns={[
        { key: 'number', title: t('number'), still: true, cell: ({ number }) => number },
        { key: 'step', title: t('step'), cell: ({ step }) => word(step) },
        { key: 'paper', title: t('paper'), cell: ({ paper }) => words(`recruiting.paper.${paper}`) },
        ...(['earliest', 'latest', 'actual'] as const).map((key) => ({
          key,
          title: t(key),
          still: true,
          cell: (step: Course['steps'][number]) => dayOr(step[key]),
        })),
        { key: 'state', title: t('state'), cell: (step) => standing(step).word },
        { key: 'article', title: t('article'), cell: edition },
      ]}
      onDone={onDone}
      period={today}
      rowKey={({ step }) => step}
      rows={course.steps}
      sub={sub}
      title={t('printTitle', { name: course.person.name })}
    />
  )
}
