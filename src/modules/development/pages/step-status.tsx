import { Status } from '#web/ui/index.ts'
import type { CourseStep } from '../judged.rules.ts'
import { useStanding } from './words.ts'

/** The state of a step: shape, colour and word. */
export function StepStatus({ step }: { step: Pick<CourseStep, 'state' | 'actual' | 'latest'> }) {
  const standing = useStanding()
  return <Status {...standing(step)} />
}
