import { AmendDialog } from './amend-dialog.tsx'
import { AppointDialog } from './appoint-dialog.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { MembershipDialog } from './membership-dialog.tsx'
import { PostingDialog } from './posting-dialog.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import { StandingDialog } from './standing-dialog.tsx'
import { RestoreDialog, SuspendDialog } from './suspend-dialog.tsx'
import type { Task, TaskProps } from './task.ts'

/** The dialog of a task. */
export default function TaskForm({ task, ...rest }: TaskProps & { task: Task }) {
  switch (task.kind) {
    case 'amend':
      return <AmendDialog {...rest} />
    case 'standing':
      return <StandingDialog {...rest} />
    case 'membership':
      return <MembershipDialog {...rest} />
    case 'posting':
      return <PostingDialog {...rest} />
    case 'appoint':
      return <AppointDialog {...rest} />
    case 'release':
      return <ReleaseDialog {...rest} office={task.office} />
    case 'suspend':
      return <SuspendDialog {...rest} />
    case 'restore':
      return <RestoreDialog {...rest} suspension={task.suspension} />
    case 'correct':
      return <CorrectDialog {...rest} wrong={task.wrong} />
    default:
      return task satisfies never
  }
}
