import { ReasonDialog } from '#web/reason-dialog.tsx'
import { useWords } from '#web/words.ts'
import { strikeTerm } from '../../term.contract.ts'
import { termTaskWords } from '../../term.texts.ts'
import { useTelling } from '../use-telling.ts'
import { PlanDialog, RemindDialog, ReportDialog, SeatsDialog, type TermDialogProps } from './amend-dialogs.tsx'
import { RecordDialog } from './record-dialog.tsx'
import type { Filters, Terms } from './shown.ts'

interface TermDialogsProps {
  terms: Terms
  filters: Filters
  onClose: () => void
}

/** The dialog the address names, of the term that runs or of the one named; what is not on record yet is recorded first. */
export default function TermDialogs({ terms, filters, onClose }: TermDialogsProps) {
  const term = filters.term ? terms.terms.find(({ id }) => id === filters.term) : terms.terms[0]
  if (!terms.may.record || !filters.do) return null
  if (filters.do === 'record' || !term?.id) {
    const unwritten = term && term.id === null ? term.electedOn : null
    return <RecordDialog electedOn={filters.elected || unwritten} onClose={onClose} terms={terms} />
  }
  // Somebody changed the term meanwhile: the form begins again from what is there now.
  const key = `${term.id} ${term.version}`
  const dialog = { term, onClose }
  switch (filters.do) {
    case 'remind':
      return <RemindDialog {...dialog} key={key} />
    case 'plan-election':
      return <PlanDialog {...dialog} key={key} />
    case 'report':
      return <ReportDialog {...dialog} key={key} />
    case 'seats':
      return <SeatsDialog {...dialog} key={key} terms={terms} />
    case 'strike':
      return <StrikeDialog {...dialog} key={key} />
    default:
      return null
  }
}

function StrikeDialog({ term, onClose }: TermDialogProps) {
  const t = useWords(termTaskWords)
  const command = useTelling(strikeTerm)
  return (
    <ReasonDialog
      command={command}
      confirm={t('strike')}
      done={t('struck')}
      onClose={onClose}
      onConfirm={(reason) => command.tell({ termId: term.id ?? '', version: term.version ?? 0, reason })}
      reason={t('reason')}
      title={t('title.strike', { electedOn: term.electedOn })}
    >
      {t('strikeNote')}
    </ReasonDialog>
  )
}
