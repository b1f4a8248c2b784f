import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, Tag } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { listCourses } from '../course.contract.ts'
import { listTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import css from './course.module.css'
import { StepStatus } from './step-status.tsx'
import { numberOf, useStepWord } from './words.ts'

export type ListedCourse = Wire<OutputOf<typeof listCourses>>['courses'][number]

/** What a row shows: who, how far, what comes next and until when. `narrow` puts the days under the step. */
export function useListColumns(narrow: boolean): Column<ListedCourse>[] {
  const t = useWords(listTexts)
  const term = useWords(courseTerms)
  const { language } = useLanguage()
  const next = useNextWords(narrow)
  const days = useDayWords()
  const name: Column<ListedCourse> = {
    key: 'name',
    title: t('name'),
    whole: true,
    cell: ({ person, kind, stage }) => (
      <>
        <span className={css.still}>{person.name}</span>
        {kind === 'full' || (stage < 4 && kind === 'probationary') ? <Tag>{term(`kind.${kind}`)}</Tag> : null}
      </>
    ),
  }
  const state: Column<ListedCourse> = {
    key: 'state',
    title: t('state'),
    whole: true,
    cell: (course) => (course.next[0] ? <StepStatus step={course.next[0]} /> : '–'),
  }
  const nextStep = (row: ListedCourse) => (
    <>
      {next(row)}
      {narrow && days(row) !== '–' ? <span className={css.days}>{days(row)}</span> : null}
    </>
  )
  if (narrow) return [name, { key: 'next', title: t('next'), cell: nextStep }, { ...state, whole: false }]
  return [
    { ...name, width: 132 },
    {
      key: 'place',
      title: t('place'),
      width: 200,
      cell: ({ crew, post }) => [crew, post].filter(Boolean).join(language === 'zh' ? '，' : ', ') || '–',
    },
    {
      key: 'done',
      title: t('done'),
      kind: 'date',
      width: 90,
      cell: ({ done }) => {
        const sum = done.reduce((all, one) => all + one, 0)
        return (
          <>
            {sum}
            <small> / 25</small>
          </>
        )
      },
    },
    {
      key: 'sponsors',
      title: t('sponsors'),
      cell: ({ contacts, introducers }) =>
        (introducers.length > 0 ? introducers : contacts).join(language === 'zh' ? '、' : ', ') || '–',
    },
    { key: 'next', title: t('next'), cell: nextStep },
    { key: 'days', title: t('days'), whole: true, cell: days },
    { ...state, width: 150 },
  ]
}

function useNextWords(narrow: boolean) {
  const t = useWords(listTexts)
  const word = useStepWord()
  return ({ next }: ListedCourse) => {
    const [first, ...others] = next
    if (!first) return '–'
    return (
      <>
        <span className={css.number}>{numberOf(first.step)}</span>
        {word(first.step)}
        {others.length > 0 && !narrow ? <span className={css.who}>{t('more', { n: others.length })}</span> : null}
      </>
    )
  }
}

/** From its first lawful day, until its last, and what the branch aims at. */
function useDayWords() {
  const t = useWords(listTexts)
  const { language } = useLanguage()
  return ({ next: [first] }: ListedCourse) => {
    if (!first) return '–'
    const { earliest, latest, target, state } = first
    const words = [
      state === 'not-yet' && earliest ? t('from', { earliest }) : null,
      latest ? t('until', { latest }) : null,
      target ? t('aim', { on: target }) : null,
    ].filter(Boolean)
    return words.join(language === 'zh' ? '，' : ', ') || '–'
  }
}
