import { sentenceOf, useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { ConfirmDialog, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { reopenCandidates, withdrawCandidate } from '../candidate.contract.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { closeElection, dropElection, strikeLetter } from '../opening.contract.ts'
import { voidPoll } from '../poll.contract.ts'
import { includeVoter, unfreezeRoll } from '../roll.contract.ts'
import type { LetterKind } from '../terms.rules.ts'
import type { Election, Task } from './case.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

/** What is taken back is taken back with a reason. */
export function TakenBack({ election, task, onClose }: OfCase & { task: Task }) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const dropping = useTell(dropElection)
  const striking = useTell(strikeLetter)
  const unfreezing = useTell(unfreezeRoll)
  const reopening = useTell(reopenCandidates)
  const withdrawing = useTell(withdrawCandidate)
  const voiding = useTell(voidPoll)
  const seen = { electionId: election.id, version: election.version }
  const shared = { reason: t('why'), onClose }
  const { of } = task
  switch (task.do) {
    case 'drop':
      return (
        <ReasonDialog
          {...shared}
          command={dropping}
          confirm={t('drop')}
          done={t('dropped')}
          onConfirm={(reason) => dropping.tell({ ...seen, reason })}
          title={t('dropTitle')}
        >
          {t('dropText')}
        </ReasonDialog>
      )
    case 'strike-letter':
      return (
        <ReasonDialog
          {...shared}
          command={striking}
          confirm={t('strike')}
          done={t('struck')}
          onConfirm={(reason) => striking.tell({ ...seen, kind: of as LetterKind, reason })}
          title={t('strikeTitle', { letter: word(`letter.${of as LetterKind}`) })}
        >
          {t('strikeText')}
        </ReasonDialog>
      )
    case 'unfreeze':
      return (
        <ReasonDialog
          {...shared}
          command={unfreezing}
          confirm={t('unfreeze')}
          done={t('unfrozen')}
          onConfirm={(reason) => unfreezing.tell({ ...seen, reason })}
          title={t('unfreezeTitle')}
        >
          {t('unfreezeText')}
        </ReasonDialog>
      )
    case 'reopen':
      return (
        <ReasonDialog
          {...shared}
          command={reopening}
          confirm={t('reopen')}
          done={t('reopened')}
          onConfirm={(reason) => reopening.tell({ ...seen, reason })}
          title={t('reopenTitle')}
        >
          {t('reopenText')}
        </ReasonDialog>
      )
    case 'withdraw':
      return (
        <ReasonDialog
          {...shared}
          command={withdrawing}
          confirm={t('strike')}
          done={t('struck')}
          onConfirm={(reason) => withdrawing.tell({ ...seen, personId: of, reason })}
          title={t('withdrawTitle', { name: election.candidates.find(({ personId }) => personId === of)?.label ?? '' })}
        >
          {t('withdrawText')}
        </ReasonDialog>
      )
    case 'void':
      return (
        <ReasonDialog
          {...shared}
          command={voiding}
          confirm={t('void')}
          done={t('isVoid')}
          onConfirm={(reason) => voiding.tell({ ...seen, pollId: of, reason })}
          title={t('voidTitle')}
        >
          {t('voidText')}
        </ReasonDialog>
      )
    default:
      return null
  }
}

export function CloseDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const closing = useTell(closeElection)
  const close = async () => {
    const reply = await closing.tell({ electionId: election.id, version: election.version })
    if (!reply.ok) return
    toast(t('closed'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('close')}
      onClose={onClose}
      onConfirm={() => void close()}
      open
      refusal={closing.refusal && sentenceOf(closing.refusal, language)}
      title={t('closeTitle')}
      working={closing.working}
    >
      {t('closeText')}
    </ConfirmDialog>
  )
}

/** Counts a voter again. */
export function IncludeDialog({ election, personId, onClose }: OfCase & { personId: string }) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const { language } = useLanguage()
  const including = useTell(includeVoter)
  const include = async () => {
    const reply = await including.tell({ electionId: election.id, version: election.version, personId })
    if (!reply.ok) return
    toast(t('struck'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={word('include')}
      onClose={onClose}
      onConfirm={() => void include()}
      open
      refusal={including.refusal && sentenceOf(including.refusal, language)}
      title={`${word('excluded')}：${election.roll?.people.find((one) => one.personId === personId)?.label ?? ''}`}
      working={including.working}
    >
      {t('strikeText')}
    </ConfirmDialog>
  )
}
