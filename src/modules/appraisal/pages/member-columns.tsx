import { type Column, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { appraisalTerms } from '../appraisal.texts.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import { gradesOf } from '../grades.rules.ts'
import css from './appraisal.module.css'
import { GradeCell } from './cells.tsx'
import type { Mode } from './filters.ts'
import { GradeWords, Misfit, Sum, TotalCell } from './member-cells.tsx'
import type { Member, MemberDraft } from './member-draft.ts'
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
    cell: (member) => (
      <span className={css.stack}>
        {member.person.name}
        {narrow ? (
          <small>
            {[member.group, member.standing === 'probationary' ? term('standing.probationary') : null]
              .filter(Boolean)
              .join('·')}
          </small>
        ) : null}
        {narrow && mode === 'ballot' ? <Misfit {...of} member={member} /> : null}
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
      width: narrow ? 60 : 84,
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
  if (mode === 'ballot') return narrow ? [name, ...totals] : [name, ...place, ...totals, sum]
  if (mode === 'grades') return narrow ? [name, grade] : [name, ...place, ...totals, grade]
  if (!opened.hasAppraisal) return [name, ...place, ...paperColumns(of, t)]
  const correct: Column<Member> = {
    key: 'action',
    title: t('action'),
    kind: 'action',
    width: 64,
    whole: true,
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
