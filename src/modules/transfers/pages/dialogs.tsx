import { lazy, Suspense } from 'react'
import { showPerson } from '#modules/people/person.contract.ts'
import { useAsk } from '#web/api.ts'
import { Dialog, Loading, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listAbsences } from '../absence.contract.ts'
import { listLetters } from '../letter.contract.ts'
import { transfersTexts } from '../transfers.texts.ts'
import { pageTexts } from '../transfers-pages.texts.ts'
import type { AbsenceTask } from './absence.ts'
import { AbsenceForm } from './absence-form.tsx'
import { AbsenceStepDialog } from './absence-step-dialog.tsx'
import type { Filters } from './filters.ts'
import type { LetterTask } from './letter.ts'
import { LetterForm } from './letter-form.tsx'
import { LetterStepDialog } from './letter-step-dialog.tsx'

// The dialogs of a person's page bring readers of dates and names with them.
const TaskForm = lazy(() => import('#modules/people/pages/person/task-form.tsx'))

const letterTasks: readonly string[] = ['receipt', 'counterfoil', 'file', 'refusal', 'close', 'strike-letter']
const absenceTasks: readonly string[] = ['contact', 'amend', 'lost', 'found', 'stopped', 'strike-absence']

/** Is the form the address names about somebody away? */
export function isOfAbsence(task: string): boolean {
  return task === 'away' || absenceTasks.includes(task)
}

interface DialogsProps {
  filters: Filters
  branchId: string
  onClose: () => void
}

/** The form the address names: whoever follows a link finds it open and filled. */
export function Dialogs({ filters, branchId, onClose }: DialogsProps) {
  const { do: task, person, letter, absence } = filters
  if (letterTasks.includes(task)) return <OfLetter {...{ letter, onClose }} task={task as LetterTask} />
  if (absenceTasks.includes(task)) return <OfAbsence {...{ absence, onClose }} task={task as AbsenceTask} />
  if (task === 'membership') return <Membership onClose={onClose} personId={person} />
  if (task === 'letter' || task === 'receive' || task === 'away')
    return <OfPerson {...{ branchId, onClose, task }} personId={person} />
  return null
}

function OfLetter({ task, letter, onClose }: { task: LetterTask; letter: string; onClose: () => void }) {
  const { value, stale } = useAsk(listLetters, letter ? { id: letter } : null)
  const found = value && !stale ? value.letters[0] : undefined
  if (found?.may.keep) return <LetterStepDialog letter={found} onClose={onClose} task={task} />
  return <Absent code={letter && !value ? null : 'transfers.unknown-letter'} onClose={onClose} />
}

function OfAbsence({ task, absence, onClose }: { task: AbsenceTask; absence: string; onClose: () => void }) {
  const { value, stale } = useAsk(listAbsences, absence ? { id: absence } : null)
  const found = value && !stale ? value.absences[0] : undefined
  if (found?.may.keep) return <AbsenceStepDialog absence={found} onClose={onClose} task={task} />
  return <Absent code={absence && !value ? null : 'transfers.unknown-absence'} onClose={onClose} />
}

interface OfPersonProps {
  task: 'letter' | 'receive' | 'away'
  personId: string
  branchId: string
  onClose: () => void
}

function OfPerson({ task, personId, branchId, onClose }: OfPersonProps) {
  const { value, loading } = useAsk(showPerson, personId ? { personId } : null)
  if (loading) return <Absent code={null} onClose={onClose} />
  const person = value && personId ? { id: value.person.id, name: value.person.name } : null
  const shared = { branchId, person, onClose }
  return task === 'away' ? (
    <AbsenceForm {...shared} />
  ) : (
    <LetterForm {...shared} direction={task === 'letter' ? 'out' : 'in'} />
  )
}

/** The dialog of his own page: a letter never changes membership, so it is settled there (TR-04). */
function Membership({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { value, refusal } = useAsk(showPerson, personId ? { personId } : null)
  if (!value) return <Absent code={personId && !refusal ? null : 'transfers.unknown-person'} onClose={onClose} />
  return (
    <Suspense>
      <TaskForm onClose={onClose} record={value} task={{ kind: 'membership' }} />
    </Suspense>
  )
}

/** Being read, or not there. */
function Absent({ code, onClose }: { code: keyof typeof transfersTexts | null; onClose: () => void }) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  return (
    <Dialog onClose={onClose} open size="small" title={t('title')}>
      {code ? <Notice kind="refusal">{transfersTexts[code][language === 'zh' ? 0 : 1]}</Notice> : <Loading />}
    </Dialog>
  )
}
