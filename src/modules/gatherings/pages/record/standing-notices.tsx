import { useSession } from '#web/session.tsx'
import { Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dayWords } from '../when.ts'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** Where it stands, in a sentence: what it waits for, that it was entered late, that it was cancelled. */
export function StandingNotices() {
  const t = useWords(recordTexts)
  const waits = useWaits()
  const { lateReason, chairReason, milestones } = useRecord().record
  const cancelled = milestones.find(({ kind }) => kind === 'cancelled')
  return (
    <>
      {cancelled ? <Notice kind="warning">{t('cancelledBecause', { reason: cancelled.reason ?? '' })}</Notice> : null}
      {waits ? <Notice>{waits}</Notice> : null}
      {lateReason ? <Notice>{t('lateBecause', { reason: lateReason })}</Notice> : null}
      {chairReason ? <Notice>{t('chairBecause', { reason: chairReason })}</Notice> : null}
    </>
  )
}

function useWaits(): string | null {
  const t = useWords(recordTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const { state, heldOn, chair, milestones, recorder } = useRecord().record
  if (state === 'planned' || state === 'noticed')
    return heldOn > today ? t('heldLater', { day: dayWords(heldOn, language, today) }) : t('notYetOpen')
  if (state !== 'signing') return null
  const byRecorder = milestones.some(({ kind }) => kind === 'recorder-closed')
  return byRecorder ? t('waitsChair', { name: chair?.name ?? '' }) : t('waitsRecorder', { name: recorder?.name ?? '' })
}
