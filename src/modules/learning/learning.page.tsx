import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { link, sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, LinkButton, Loading, Menu, Notice, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { exportHours, listHours } from './learning.contract.ts'
import { pageTexts } from './learning-page.texts.ts'
import { EntryDialog } from './pages/entry-dialog.tsx'
import { FilterFields } from './pages/filter-fields.tsx'
import { closed, type Filters, noFilters, pageSize } from './pages/filters.ts'
import { HoursPaper } from './pages/hours-paper.tsx'
import { HoursTable } from './pages/hours-table.tsx'
import { Missed } from './pages/missed.tsx'
import { PersonDrawer } from './pages/person-drawer.tsx'
import { Summary } from './pages/summary.tsx'
import { printHours } from './papers.contract.ts'

/** L10: who has the hours of the year, what is still to be made up, and the way to record it. For whoever keeps gatherings. */
export default function LearningPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const units = useOwnUnits('keep-gatherings', ['branch', 'group'])
  if (!units) return <Loading />
  const unit = units.find(({ id }) => id === filters.unit) ?? units[0]
  if (unit) return <Learning {...{ unit, units, filters, setFilters }} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noUnit')}</EmptyState>
    </>
  )
}

interface LearningProps {
  unit: OwnUnit
  units: readonly OwnUnit[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Learning({ unit, units, filters, setFilters }: LearningProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const [printing, setPrinting] = useState(false)
  const year = Number(filters.year) || yearOf(today)
  const asked = { unitId: unit.id, year, lacking: filters.show === 'lacking' }
  const { value, refusal, stale } = useAsk(listHours, { ...asked, page: filters.page, size: pageSize })
  // What opens, opens over the page of the list that is there.
  const change = (next: Partial<Filters>) => setFilters('person' in next ? { page: filters.page, ...next } : next)
  const record = (personId = '') => change({ ...closed, do: 'entry', person: personId })
  return (
    <>
      <div {...(printing ? { 'data-print': 'hide' } : {})}>
        <PageHead
          actions={
            <>
              <Menu
                entries={[
                  { key: 'list', label: t('printList'), onPress: () => setPrinting(true), disabled: printing },
                  { key: 'year', label: t('printYear'), href: link(printHours, { unitId: unit.id, year }) },
                ]}
                label={t('print')}
              />
              <LinkButton href={link(exportHours, asked)} icon="download">
                {t('export')}
              </LinkButton>
              <Button onPress={() => record()} variant="primary">
                {t('record')}
              </Button>
            </>
          }
          line="none"
          sub={value ? t('sub', { unit: unit.name, year, members: value.counts.members }) : unit.name}
          title={t('title')}
        />
        {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
        <Summary counts={value?.counts} />
        <FilterFields filters={filters} onChange={change} total={value?.total} unit={unit} units={units} year={year} />
        <HoursTable
          filters={filters}
          loading={stale}
          onPage={(page) => change({ page })}
          onRecord={record}
          rows={value?.members}
          total={value?.total ?? 0}
        />
        <Missed onMakeUp={(missed) => change({ ...closed, do: 'entry', missed })} unitId={unit.id} year={year} />
      </div>
      {printing ? <HoursPaper asked={asked} onDone={() => setPrinting(false)} unit={unit} /> : null}
      <PersonDrawer onClose={() => change(closed)} personId={filters.do === '' ? filters.person : ''} year={year} />
      {filters.do === 'entry' ? (
        <EntryDialog
          missedId={filters.missed}
          mode={filters.mode}
          onClose={() => change(closed)}
          personId={filters.person}
          unitId={unit.id}
          year={year}
        />
      ) : null}
    </>
  )
}
