import { useWords } from '#web/words.ts'
import { markFromText, tallyFromText } from '../../amendment.rules.ts'
import type { Tally } from '../../vote.rules.ts'
import { attendanceTexts } from '../attendance/attendance.texts.ts'
import { amendTexts } from './closing.texts.ts'

/** How an amendment writes down a mark or a count, in words. */
export function useAmendmentWords(): (field: string, text: string) => string {
  const t = useWords(amendTexts)
  const mark = useWords(attendanceTexts)
  const tallyWords = (tally: Tally) => {
    const { issued, returned, valid, inFavour, against, abstain } = tally
    const votes = t('tally', { inFavour, against, abstain })
    if (issued === null) return votes
    return t('papers', { issued, returned: returned ?? 0, valid: valid ?? 0, votes })
  }
  return (field, text) => {
    if (text === '') return t('empty')
    if (field === 'vote') return tallyWords(tallyFromText(text))
    if (field !== 'attendance') return text
    const { state, reason, note } = markFromText(text)
    const key = [state, reason].filter(Boolean).join(':')
    return [mark(`mark.${key}` as 'mark.present'), note].filter(Boolean).join('：')
  }
}
