import { stamp } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { type Column, Section, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { workplanTerms } from '../workplan.texts.ts'
import { planPageTexts } from '../workplan-page.texts.ts'
import type { Plan } from './plan-types.ts'

type Change = Plan['amendments'][number]

const fields = ['period', 'what', 'unit', 'responsible', 'rule', 'added', 'dropped'] as const

/** Every change since the plan was adopted: before, after, why, who and when. */
export function Changes({ amendments }: { amendments: readonly Change[] }) {
  const t = useWords(planPageTexts)
  const term = useWords(workplanTerms)
  const { zone } = useSession()
  const columns: Column<Change>[] = [
    { key: 'at', title: t('when'), kind: 'date', width: 110, cell: ({ at }) => stamp(at, zone).slice(0, 10) },
    { key: 'line', title: t('line'), cell: ({ line }) => line },
    {
      key: 'field',
      title: t('field'),
      width: 90,
      cell: ({ field }) => term(`field.${fields.find((one) => one === field) ?? 'what'}`),
    },
    { key: 'before', title: t('before'), width: 150, cell: ({ before }) => before || '–' },
    { key: 'after', title: t('after'), width: 150, cell: ({ after }) => after || '–' },
    { key: 'why', title: t('why'), cell: ({ reason }) => reason },
    { key: 'by', title: t('by'), width: 80, cell: ({ by }) => by },
  ]
  return (
    <Section line="heavy" note={t('changesNote')} title={t('changes')}>
      <Table columns={columns} label={t('changes')} least={820} rowKey={({ id }) => id} rows={amendments} />
    </Section>
  )
}
