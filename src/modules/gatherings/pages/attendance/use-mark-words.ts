import { useCallback } from 'react'
import { useWords } from '#web/words.ts'
import { markText } from '../../amendment.rules.ts'
import type { Mark } from '../../attendance.rules.ts'
import { attendanceTexts } from './attendance.texts.ts'
import type { AwayMark, Marked } from './grid.ts'

/** A mark in words; 未登记 while there is none. */
export function useMarkWords(): (mark: Marked) => string {
  const t = useWords(attendanceTexts)
  return useCallback(
    (mark) =>
      mark.state === null
        ? t('notMarked')
        : [t(`mark.${markText({ ...(mark as Mark), note: null }) as AwayMark | 'present'}`), mark.note]
            .filter(Boolean)
            .join('：'),
    [t],
  )
}
