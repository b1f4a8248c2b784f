import { Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import css from './course.module.css'
import type { Course } from './course.ts'
import type { Task } from './filters.ts'
import { dayOr, useStepWord } from './words.ts'

interface RecordsSectionProps {
  course: Course
  begin?: (task: Partial<Task>) => void
}

/** What was recorded by hand, with whoever did; what was taken back stays readable. */
export function RecordsSection({ course, begin }: RecordsSectionProps) {
  const t = useWords(courseTexts)
  const word = useStepWord()
  return (
    <Section title={t('recordedTitle')}>
      <Table
        columns={[
          {
            key: 'step',
            title: t('step'),
            cell: ({ kind, months, struck }) => (
              <span className={struck ? css.struck : undefined}>
                {word(kind)}
                {months ? ` ${t('months', { n: months })}` : null}
              </span>
            ),
          },
          { key: 'day', title: t('day'), kind: 'date', cell: ({ onDay }) => onDay },
          {
            key: 'reference',
            title: t('reference'),
            cell: ({ reference, struck }) =>
              struck ? t('struck', { reason: struck.reason, by: struck.by }) : dayOr(reference),
          },
          { key: 'by', title: t('recordedBy'), cell: ({ recordedBy }) => recordedBy },
          ...(begin
            ? [
                {
                  key: 'acts',
                  title: '',
                  kind: 'action' as const,
                  cell: ({ id, struck }: Course['recorded'][number]) =>
                    struck ? null : <TextButton onPress={() => begin({ do: 'strike', id })}>{t('strike')}</TextButton>,
                },
              ]
            : []),
        ]}
        empty={t('noRecords')}
        label={t('recordedTitle')}
        least={520}
        rowKey={({ id }) => id}
        rowTone={({ struck }) => (struck ? 'done' : undefined)}
        rows={course.recorded}
      />
    </Section>
  )
}
