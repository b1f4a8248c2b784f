import type { LetterKind } from '../terms.rules.ts'
import { ConsentDialog, MoveDialog, NominateDialog } from './candidate-dialogs.tsx'
import type { Election, Task } from './case.ts'
import { ConfirmCountDialog } from './confirm-dialog.tsx'
import { CountDialog } from './count-dialog.tsx'
import { HandoverDialog } from './handover-dialog.tsx'
import { LetterDialog } from './letter-dialog.tsx'
import { OfficesDialog } from './offices-dialog.tsx'
import { OfficialsDialog } from './officials-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { AgreeDialog, PollDialog, RulingDialog } from './poll-dialogs.tsx'
import { CloseDialog, IncludeDialog, TakenBack } from './reasons.tsx'
import { ExcludeDialog, FreezeDialog } from './roll-dialogs.tsx'
import { PreselectDialog, SettleDialog } from './settling-dialogs.tsx'

interface TaskDialogsProps {
  election: Election
  task: Task
  onClose: () => void
}

/** The dialog the address names: whoever follows a link finds it open. What cannot be done now opens nothing. */
export default function TaskDialogs({ election, task, onClose }: TaskDialogsProps) {
  const shared = { election, onClose }
  const candidate = election.candidates.find(({ personId }) => personId === task.of)
  const poll = election.polls.find(({ id }) => id === task.of)
  if (!election.may.keep || election.stage.closed) return null
  switch (task.do) {
    case 'amend':
      return <PlanDialog {...shared} branches={[]} />
    case 'close':
      return <CloseDialog {...shared} />
    case 'letter':
      return <LetterDialog {...shared} kind={task.of as LetterKind} />
    case 'freeze':
      return <FreezeDialog {...shared} />
    case 'exclude':
      return <ExcludeDialog {...shared} />
    case 'include':
      return <IncludeDialog {...shared} personId={task.of} />
    case 'nominate':
      return <NominateDialog {...shared} />
    case 'consent':
      return candidate ? <ConsentDialog {...shared} candidate={candidate} /> : null
    case 'preselect':
      return <PreselectDialog {...shared} />
    case 'settle':
      return <SettleDialog {...shared} />
    case 'move':
      return candidate ? <MoveDialog {...shared} candidate={candidate} /> : null
    case 'officials':
      return <OfficialsDialog {...shared} />
    case 'poll':
      return <PollDialog {...shared} />
    case 'count':
      return poll ? <CountDialog {...shared} poll={poll} which={task.which === 2 ? 2 : 1} /> : null
    case 'confirm':
      return poll ? <ConfirmCountDialog {...shared} poll={poll} /> : null
    case 'rule':
      return poll ? <RulingDialog {...shared} poll={poll} /> : null
    case 'agree':
      return poll ? <AgreeDialog {...shared} poll={poll} /> : null
    case 'offices':
      return <OfficesDialog {...shared} />
    case 'handover':
      return <HandoverDialog {...shared} />
    default:
      return <TakenBack {...shared} task={task} />
  }
}
