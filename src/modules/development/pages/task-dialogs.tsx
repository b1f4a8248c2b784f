import { EndSponsorDialog, StrikeSponsorDialog, StrikeStepDialog } from './back-dialogs.tsx'
import type { Course } from './course.ts'
import type { Task } from './filters.ts'
import { RecordDialog } from './record-dialog.tsx'
import { SponsorDialog } from './sponsor-dialog.tsx'
import { TargetDialog } from './target-dialog.tsx'

interface TaskDialogsProps {
  course: Course
  task: Task
  onClose: () => void
}

/** The dialog the address names, over what it begins with. */
export function TaskDialogs({ course, task, onClose }: TaskDialogsProps) {
  const sponsor = course.sponsors.find(({ id }) => id === task.id)
  const record = course.recorded.find(({ id }) => id === task.id)
  switch (task.do) {
    case 'record':
      return <RecordDialog course={course} onClose={onClose} step={task.step} />
    case 'target':
      return <TargetDialog course={course} onClose={onClose} step={task.step} />
    case 'sponsor':
      return (
        <SponsorDialog course={course} kind={task.kind === 'introducer' ? 'introducer' : 'contact'} onClose={onClose} />
      )
    case 'end':
      return sponsor ? <EndSponsorDialog onClose={onClose} sponsor={sponsor} /> : null
    case 'strike':
      return record ? <StrikeStepDialog onClose={onClose} record={record} /> : null
    case 'strike-sponsor':
      return sponsor ? <StrikeSponsorDialog onClose={onClose} sponsor={sponsor} /> : null
    default:
      return null
  }
}
