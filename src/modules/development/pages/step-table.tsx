import { Table } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import type { Course, Step } from './course.ts'
import { PathLegend } from './path-legend.tsx'
import { useStepColumns } from './step-columns.tsx'

interface StepTableProps {
  course: Course
  /** A drawer stands beside it. */
  beside?: boolean
  explain?: (step: Step) => void
}

/** The 25 steps in their five stages. */
export function StepTable({ course, beside = false, explain }: StepTableProps) {
  const t = useWords(courseTexts)
  const term = useWords(courseTerms)
  const [some, whole] = [useWide(900), useWide(1360)]
  const room = !some ? 'narrow' : whole && !beside && explain ? 'wide' : 'plain'
  const columns = useStepColumns(course, room, explain)
  return (
    <>
      <Table
        columns={columns}
        density="tight"
        groupOf={({ stage }) => {
          const steps = course.steps.filter((step) => step.stage === stage)
          const done = steps.filter(({ actual }) => actual !== null).length
          return { key: String(stage), title: term(`stage.${stage}`), note: t('stageNote', { of: steps.length, done }) }
        }}
        label={t('path')}
        least={{ narrow: 300, plain: 840, wide: 1240 }[room]}
        line="none"
        rowKey={({ step }) => step}
        rowTone={({ step }) => (step === course.next[0] ? 'current' : undefined)}
        rows={course.steps}
      />
      {room === 'wide' ? <PathLegend /> : null}
    </>
  )
}
