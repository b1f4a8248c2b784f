import { type StepKind, stepKinds } from '../terms.rules.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import type { Filters } from './filters.ts'
import { PublishDialog, ReportDialog } from './grade-dialogs.tsx'
import { LineDialog } from './line-dialog.tsx'
import { CompleteLineDialog, StrikeLineDialog } from './line-task-dialogs.tsx'
import { OpenDialog } from './open-dialog.tsx'
import type { Shown } from './path.ts'
import { StepDialog, StrikeStepDialog } from './step-dialog.tsx'

interface DialogsProps {
  shown: Shown
  filters: Filters
  onClose: () => void
}

/** The dialog the address names, for who keeps the year. */
export function Dialogs({ shown, filters: { do: what, kind, id }, onClose }: DialogsProps) {
  const { opened, branch, year, may } = shown
  if (!may.keep || what === '') return null
  if (what === 'open' && !opened) return <OpenDialog branchId={branch.id} onClose={onClose} opened={null} year={year} />
  if (!opened) return null
  const line = opened.lines.find((one) => one.id === id)
  const lines = { branchId: branch.id, lifeYearId: opened.id, year, onClose }
  switch (what) {
    case 'amend':
      return <OpenDialog branchId={branch.id} onClose={onClose} opened={opened} year={year} />
    case 'step':
      return isStep(kind) ? <StepDialog key={kind} kind={kind} onClose={onClose} opened={opened} shown={shown} /> : null
    case 'strike-step':
      return <StrikeStepDialog id={id} onClose={onClose} />
    case 'publish':
      return opened.publication ? null : <PublishDialog onClose={onClose} opened={opened} />
    case 'report':
      return opened.report && !opened.correctedOn ? null : <ReportDialog onClose={onClose} opened={opened} />
    case 'correct':
      return <CorrectDialog memberId={id} onClose={onClose} opened={opened} />
    case 'line':
      return <LineDialog line={null} {...lines} />
    case 'amend-line':
      return line ? <LineDialog line={line} {...lines} /> : null
    case 'complete-line':
      return line ? <CompleteLineDialog line={line} onClose={onClose} /> : null
    case 'strike-line':
      return line ? <StrikeLineDialog line={line} onClose={onClose} /> : null
    default:
      return null
  }
}

function isStep(kind: string): kind is StepKind {
  return stepKinds.some((one) => one === kind)
}
