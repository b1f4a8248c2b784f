import { dayIn } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import { type Grade, grades, sumOf } from '../grades.rules.ts'
import css from './appraisal.module.css'
import { CountCell } from './cells.tsx'
import type { ColumnsOf } from './member-columns.tsx'
import { type Member, totalsOf } from './member-draft.ts'
import type { Opened } from './path.ts'

interface TotalCellProps extends ColumnsOf {
  member: Member
  grade: Grade
  word: string
}

export function TotalCell({ member, grade, word, valid, draft, onDraft }: TotalCellProps) {
  const t = useWords(memberTexts)
  const { totals } = draft(member)
  const typed = totalsOf(draft(member))
  return (
    <CountCell
      column={grade}
      invalid={typed !== null && valid !== null && sumOf(typed) !== valid}
      label={t('tickOf', { name: member.person.name, what: word })}
      onChange={(value) => onDraft(member, { totals: { ...totals, [grade]: value } })}
      value={totals[grade]}
    />
  )
}

export function Sum({ member, valid, draft }: Pick<ColumnsOf, 'valid' | 'draft'> & { member: Member }) {
  const t = useWords(memberTexts)
  const typed = totalsOf(draft(member))
  if (typed === null) return '–'
  const sum = sumOf(typed)
  if (valid === null || sum === valid) return t('sumFits', { sum })
  return <span className={css.misfit}>{t('sumMisfit', { sum, valid })}</span>
}

/** On a narrow page there is no column of sums: only what does not fit is said. */
export function Misfit({ member, valid, draft }: Pick<ColumnsOf, 'valid' | 'draft'> & { member: Member }) {
  const typed = totalsOf(draft(member))
  return typed === null || valid === null || sumOf(typed) === valid ? null : (
    <Sum draft={draft} member={member} valid={valid} />
  )
}

/** The grade, and what was corrected of it or of the totals since the grades were made public. */
export function GradeWords({ member: { grade, corrections } }: { member: Member }) {
  const t = useWords(memberTexts)
  const term = useWords(appraisalTerms)
  const { today, zone } = useSession()
  return (
    <span className={css.stack}>
      {grade ? term(`grade.${grade}`) : '–'}
      {corrections.map(({ before, totals, reason, by, at }) => {
        const said = { reason, by, day: shortDay(dayIn(zone, new Date(at)), today) }
        if (!totals) {
          const was = before ? term(`grade.${before}`) : t('none')
          return <small key={`${at} grade`}>{t('corrected', { before: was, ...said })}</small>
        }
        const was = totals.before
        const numbers = was ? grades.map((one) => was[one]).join('/') : t('none')
        return <small key={`${at} totals`}>{t('correctedTotals', { before: numbers, ...said })}</small>
      })}
    </span>
  )
}

/** How the count of the sheets was corrected. */
export function SheetsCorrected({ opened }: { opened: Opened }) {
  const t = useWords(memberTexts)
  const { today, zone } = useSession()
  return opened.sheetsCorrections.map(({ before, reason, by, at }) => (
    <p className={css.recounted} key={at}>
      {t('correctedSheets', { ...before, reason, by, day: shortDay(dayIn(zone, new Date(at)), today) })}
    </p>
  ))
}
