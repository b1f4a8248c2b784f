import { dayIn } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { memberTexts } from '../appraisal-page.texts.ts'
import { type Grade, gradesOf, sumOf } from '../grades.rules.ts'
import css from './appraisal.module.css'
import { CountCell, GradeCell } from './cells.tsx'
import type { Mode } from './filters.ts'
import { type Member, type MemberDraft, totalsOf } from './member-draft.ts'
import { paperColumns } from './paper-columns.tsx'
import type { Opened } from './path.ts'

export interface ColumnsOf {
  opened: Opened
  mode: Mode
  narrow: boolean
  valid: number | null
  draft: (member: Member) => MemberDraft
  onDraft: (member: Member, change: Partial<MemberDraft>) => void
  onCorrect: (member: Member) => void
}

/** The columns of what one is doing: looking, papers, totals or grades. */
export function useMemberColumns(of: ColumnsOf): Column<Member>[] {
  const t = useWords(memberTexts)
  const term = useWords(appraisalTerms)
  const { opened, mode, narrow } = of
  const name: Column<Member> = {
    key: 'name',
    title: t('name'),
    whole: true,
    width: narrow ? '' : 108,
    cell: ({ person, group, standing }) => (
      <span className={css.stack}>
        {person.name}
        {narrow ? (
          <small>
            {[group, standing === 'probationary' ? term('standing.probationary') : null].filter(Boolean).join('·')}
          </small>
        ) : null}
      </span>
    ),
  }
  const place: Column<Member>[] = narrow
    ? []
    : [
        { key: 'group', title: t('group'), width: 132, cell: ({ group }) => group ?? '–' },
        { key: 'standing', title: t('standing'), width: 72, cell: ({ standing }) => term(`standing.${standing}`) },
      ]
  if (mode === 'papers') return [name, ...place, ...paperColumns(of, t)]
  const counted = opened.hasAppraisal ? gradesOf(opened.scale) : []
  const totals = counted.map(
    (grade): Column<Member> => ({
      key: grade,
      title: term(`grade.${grade}`),
      kind: 'number',
      width: 84,
      cell: (member) =>
        mode === 'ballot' && member.standing === 'full' ? (
          <TotalCell {...of} grade={grade} member={member} word={term(`grade.${grade}`)} />
        ) : (
          (member.totals?.[grade] ?? '–')
        ),
    }),
  )
  const sum: Column<Member> = {
    key: 'sum',
    title: t('sum'),
    kind: 'number',
    width: 120,
    cell: (member) => <Sum {...of} member={member} />,
  }
  const grade: Column<Member> = {
    key: 'grade',
    title: t('grade'),
    width: mode === 'grades' ? 330 : '',
    cell: (member) =>
      member.standing === 'probationary' ? (
        <span className={css.quiet}>{t('notGraded')}</span>
      ) : mode === 'grades' ? (
        <GradeCell
          name={member.person.name}
          onChange={(next) => of.onDraft(member, { grade: next })}
          scale={opened.scale}
          value={of.draft(member).grade}
        />
      ) : (
        <GradeWords member={member} />
      ),
  }
  if (mode === 'ballot') return [name, ...place, ...totals, sum]
  if (mode === 'grades') return narrow ? [name, grade] : [name, ...place, ...totals, grade]
  if (!opened.hasAppraisal) return [name, ...place, ...paperColumns(of, t)]
  const correct: Column<Member> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    cell: (member) =>
      opened.publication && member.standing === 'full' ? (
        <TextButton label={t('correctOf', { name: member.person.name })} onPress={() => of.onCorrect(member)} quiet>
          {t('correct')}
        </TextButton>
      ) : null,
  }
  const action = opened.publication ? [correct] : []
  return narrow ? [name, grade, ...action] : [name, ...place, ...totals, grade, ...action]
}

interface TotalCellProps extends ColumnsOf {
  member: Member
  grade: Grade
  word: string
}

function TotalCell({ member, grade, word, valid, draft, onDraft }: TotalCellProps) {
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

function Sum({ member, valid, draft }: ColumnsOf & { member: Member }) {
  const t = useWords(memberTexts)
  const typed = totalsOf(draft(member))
  if (typed === null) return '–'
  const sum = sumOf(typed)
  if (valid === null || sum === valid) return t('sumFits', { sum })
  return <span className={css.misfit}>{t('sumMisfit', { sum, valid })}</span>
}

/** The grade, and what it was before it was corrected. */
function GradeWords({ member: { grade, corrections } }: { member: Member }) {
  const t = useWords(memberTexts)
  const term = useWords(appraisalTerms)
  const { today, zone } = useSession()
  return (
    <span className={css.stack}>
      {grade ? term(`grade.${grade}`) : '–'}
      {corrections.map(({ before, reason, by, at }) => (
        <small key={at}>
          {t('corrected', {
            before: before ? term(`grade.${before}`) : t('none'),
            reason,
            by,
            day: shortDay(dayIn(zone, new Date(at)), today),
          })}
        </small>
      ))}
    </span>
  )
}
