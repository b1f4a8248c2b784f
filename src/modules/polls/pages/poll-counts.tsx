import { Count, Counts, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { fewAnswers } from '../polls.rules.ts'
import { pollTexts } from '../polls-pages.texts.ts'
import type { Poll } from './poll.ts'

/** How many took part, for whoever may know; and what that means for what is shown. */
export function PollCounts({ poll }: { poll: Poll }) {
  const t = useWords(pollTexts)
  const { tookPart, asked, onPaper, state } = poll
  if (state === 'withdrawn') return <Notice>{t('withdrawn', { reason: poll.withdrawnReason ?? '' })}</Notice>
  const ended = state === 'closed' || state === 'published'
  return (
    <>
      {tookPart === null ? null : (
        <Counts>
          <Count label={t('asked')}>{asked}</Count>
          <Count label={t('tookPart')} of={`/ ${asked}`}>
            {tookPart}
          </Count>
          {onPaper > 0 ? <Count label={t('onPaper')}>{onPaper}</Count> : null}
        </Counts>
      )}
      {poll.answered && !ended ? <Notice>{t('youAnswered')}</Notice> : null}
      {tookPart !== null && !ended ? <Notice>{t('noTotals')}</Notice> : null}
      {ended && tookPart !== null && tookPart < fewAnswers ? (
        <Notice kind="warning">{t('few', { tookPart })}</Notice>
      ) : null}
    </>
  )
}
