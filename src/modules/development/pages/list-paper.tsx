import type { AskOf } from '#core/operation.ts'
import { useAsk } from '#web/api.ts'
import { Paper } from '#web/paper.tsx'
import { useSession } from '#web/session.tsx'
import { useLanguage, useWords } from '#web/words.ts'
import { listCourses } from '../course.contract.ts'
import { listTexts } from '../course-pages.texts.ts'
import { courseTerms } from '../development.texts.ts'
import { dayOr, numberOf, useStanding, useStepWord } from './words.ts'

interface ListPaperProps {
  asked: AskOf<typeof listCourses>
  branch: string
  onDone: () => void
}

/** L16 on paper: everybody under the filters, with the next step of each. */
export function ListPaper({ asked, branch, onDone }: ListPaperProps) {
  const t = useWords(listTexts)
  const term = useWords(courseTerms)
  const word = useStepWord()
  const standing = useStanding()
  const { today } = useSession()
  const { language } = useLanguage()
  const { value } = useAsk(listCourses, { ...asked, size: 200 })
  return (
    <Paper
      branch={branch}
      columns={[
        { key: 'name', title: t('name'), still: true, cell: ({ person }) => person.name },
        { key: 'stage', title: t('stage'), cell: ({ stage }) => term(`short.${stage}`) },
        {
          key: 'place',
          title: t('place'),
          cell: ({ crew, post }) => [crew, post].filter(Boolean).join(language === 'zh' ? '，' : ', '),
        },
        {
          key: 'next',
          title: t('next'),
          cell: ({ next: [first] }) => (first ? `${numberOf(first.step)} ${word(first.step)}` : '–'),
        },
        {
          key: 'until',
          title: t('last'),
          still: true,
          cell: ({ next: [first] }) => dayOr(first?.latest),
        },
        {
          key: 'state',
          title: t('state'),
          still: true,
          cell: ({ next: [first] }) => (first ? standing(first).word : '–'),
        },
      ]}
      onDone={onDone}
      period={today}
      rowKey={({ person }) => person.id}
      rows={value?.courses}
      title={t('title')}
    />
  )
}
