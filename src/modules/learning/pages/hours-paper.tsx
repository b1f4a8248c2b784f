import type { AskOf } from '#core/operation.ts'
import { useAsk } from '#web/api.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { Paper } from '#web/paper.tsx'
import { Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listHours } from '../learning.contract.ts'
import { learningTerms } from '../learning.texts.ts'
import { pageTexts } from '../learning-page.texts.ts'
import { Trainings } from './hours-table.tsx'

interface HoursPaperProps {
  unit: OwnUnit
  asked: AskOf<typeof listHours> & { year: number }
  onDone: () => void
}

/** L10 on paper, in the order of the roster. */
export function HoursPaper({ unit, asked, onDone }: HoursPaperProps) {
  const t = useWords(pageTexts)
  const term = useWords(learningTerms)
  const { value } = useAsk(listHours, { ...asked, size: 500 })
  return (
    <Paper
      branch={unit.name}
      columns={[
        { key: 'name', title: t('name'), still: true, cell: ({ person }) => person.name },
        { key: 'group', title: t('group'), cell: ({ group }) => group ?? '–' },
        { key: 'role', title: '', still: true, cell: ({ role }) => term(`role.${role}`) },
        {
          key: 'hours',
          title: t('hours'),
          still: true,
          cell: (row) => `${row.hours} ${t('needed', { needed: row.neededHours })}`,
        },
        { key: 'trainings', title: t('trainings'), cell: (row) => <Trainings row={row} /> },
        { key: 'state', title: t('state'), still: true, cell: ({ state }) => <Status kind={state} size="note" /> },
      ]}
      onDone={onDone}
      period={String(asked.year)}
      rowKey={({ person }) => person.id}
      rows={value?.members}
      sub={value ? t('strokes', value.counts) : undefined}
      title={t('title')}
    />
  )
}
