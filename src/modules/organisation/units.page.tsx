import { useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, DatePicker, EmptyState, FilterBar, Notice, PageHead, Split, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { PostsSection } from './posts-section.tsx'
import { showTree, showUnit } from './unit.contract.ts'
import { UnitDialogs, type UnitTask } from './unit-dialogs.tsx'
import { UnitFacts } from './unit-facts.tsx'
import { UnitTree } from './unit-tree.tsx'
import css from './units.module.css'
import { unitsTexts } from './units.texts.ts'
import { branchOf, type Unit, type UnitDetail, workshopOf } from './units-view.ts'
import { VenuesSection } from './venues-section.tsx'

/** The tree of units with the one chosen beside it; its posts, areas and venues below. */
export default function UnitsPage() {
  const t = useWords(unitsTexts)
  const { language } = useLanguage()
  const { home, today } = useSession()
  const [filters, setFilters] = useFilters({ unit: '', under: '', on: '', closed: false as boolean })
  const [task, setTask] = useState<UnitTask | null>(null)
  const tree = useAsk(showTree, {
    withClosed: filters.closed,
    ...(filters.under ? { underId: filters.under } : {}),
    ...(filters.on ? { on: filters.on } : {}),
  })
  const units = tree.value?.units
  const chosenId = filters.unit || home?.branchId || units?.[0]?.id
  const chosen = useAsk(showUnit, chosenId ? { unitId: chosenId } : null)
  // Whoever was refused for an old version sees the new one.
  const closed = () => {
    setTask(null)
    chosen.again()
  }
  return (
    <>
      <PageHead line="none" sub={t('sub')} title={t('title')} />
      <FilterBar
        onClear={filters.under ? () => setFilters({ under: '' }) : undefined}
        right={
          chosen.value && chosen.value.below.length > 0 && filters.under !== chosen.value.id ? (
            <TextButton onPress={() => setFilters({ under: chosenId ?? '' })}>{t('onlyUnder')}</TextButton>
          ) : undefined
        }
      >
        <div className={css.day}>
          <DatePicker
            label={t('asOf')}
            onChange={(on) => setFilters({ on: on && on !== today ? on : '' })}
            value={filters.on || today}
          />
        </div>
        <Checkbox checked={filters.closed} onChange={(closed) => setFilters({ closed })}>
          {t('withClosed')}
        </Checkbox>
      </FilterBar>
      <Split
        aside={
          chosen.value ? (
            <UnitFacts open={setTask} unit={chosen.value} />
          ) : chosen.refusal ? (
            <Notice kind="refusal">{sentenceOf(chosen.refusal, language)}</Notice>
          ) : (
            <EmptyState>{t('choose')}</EmptyState>
          )
        }
      >
        <UnitTree
          chosenId={chosenId}
          hrefOf={(unitId) => hrefWith({ ...filters, unit: unitId })}
          loading={tree.stale}
          units={units}
          withClosed={filters.closed}
        />
        {tree.value?.more ? <Notice>{t('more')}</Notice> : null}
      </Split>
      {chosen.value ? <Places unit={chosen.value} units={units ?? []} withClosed={filters.closed} /> : null}
      {task && chosen.value ? (
        <UnitDialogs onClose={closed} task={task} unit={chosen.value} units={units ?? []} />
      ) : null}
    </>
  )
}

/** Posts of the workshop, venues of the branch the chosen unit belongs to. */
function Places({ unit, units, withClosed }: { unit: UnitDetail; units: readonly Unit[]; withClosed: boolean }) {
  const workshop = workshopOf(unit, units)
  const branchId = branchOf(unit)
  return (
    <>
      {workshop ? <PostsSection key={workshop.id} withClosed={withClosed} workshop={workshop} /> : null}
      {branchId ? <VenuesSection branchId={branchId} key={branchId} withClosed={withClosed} /> : null}
    </>
  )
}

function hrefWith(filters: Record<string, string | boolean>): string {
  const kept = Object.entries(filters).filter(([, value]) => value)
  return `/units?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)]))}`
}
