import { Status, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import type { judgeGrades } from '../grades.rules.ts'
import css from './appraisal.module.css'

interface CapLineProps {
  /** Public: nothing more is to be given. */
  fixed: boolean
  judged: Pick<ReturnType<typeof judgeGrades>, 'values'>
  /** What the yearly notices alone would allow, and the share of the local rule where it is another. */
  general: number | null
  share: string | null
  onWhy: () => void
}

/** DA-04 while one grades: how many are excellent, how many more may be. */
export function CapLine({ fixed, judged: { values }, general, share, onWhy }: CapLineProps) {
  const t = useWords(memberTexts)
  if (!values) return null
  const { excellent, excellentAtMost: most, ungraded } = values
  const left = most - excellent
  const word = left > 0 ? t('capLeft', { left }) : left === 0 ? t('capFull') : t('capOver', { over: -left })
  return (
    <span aria-live="polite" className={css.cap}>
      <span>{t('excellentOf', { excellent, most })}</span>
      {(fixed || most === 0) && left >= 0 ? null : (
        <Status kind={left < 0 ? 'out-of-band' : left === 0 ? 'cover-exact' : 'due'} word={word} />
      )}
      {share && general !== null && general !== most ? <small>{t('capLocal', { share, general })}</small> : null}
      {ungraded > 0 ? <small>{t('ungraded', { count: ungraded })}</small> : null}
      <TextButton onPress={onWhy} quiet>
        {t('why')}
      </TextButton>
    </span>
  )
}
