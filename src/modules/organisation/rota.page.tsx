import { useState } from 'react'
import { addMonths, daysBetween } from '#core/day.ts'
import { showPostCover } from '#modules/people/post-cover.contract.ts'
import { useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useRecordHead } from '#web/record-head.ts'
import { useMay, useSession } from '#web/session.tsx'
import { EmptyState, FilterBar, LinkButton, Loading, MonthPicker, PageHead, PrintFoot, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { CheckDialog } from './check-dialog.tsx'
import type { Cover } from './cover-table.tsx'
import { ImportRotaDialog } from './import-rota-dialog.tsx'
import { showRota } from './rota.contract.ts'
import css from './rota.module.css'
import { rotaTexts } from './rota.texts.ts'
import { RotaChanges } from './rota-changes.tsx'
import { RotaCover, runningShift, shortPosts } from './rota-cover.tsx'
import { OnShiftNow, RotaHead, type RotaTask } from './rota-head.tsx'
import { RotaMonthGrid } from './rota-month.tsx'
import type { RotaMonth } from './rota-view.ts'
import { monthName } from './rota-words.ts'
import { SetRotaDialog } from './set-rota-dialog.tsx'
import { listWorkshops } from './unit.contract.ts'

/** The rota of a workshop: a month by crew, who is on which post, and what departs from the pattern. */
export default function RotaPage() {
  const t = useWords(rotaTexts)
  const { home, today, now } = useSession()
  const [filters, setFilters] = useFilters({ workshop: '', month: '', day: '', shift: '' })
  const maySee = useMay('see')
  const workshops = useAsk(listWorkshops, home ? { branchId: home.branchId } : null).value?.workshops
  const workshopId = filters.workshop || workshops?.[0]?.id
  const monthName = filters.month || today.slice(0, 7)
  const first = `${monthName}-01`
  const month = useAsk(showRota, workshopId ? { workshopId, month: monthName } : null).value
  const days = daysBetween(first, addMonths(first, 1))
  const cover = useAsk(showPostCover, workshopId && maySee ? { workshopId, from: first, days } : null).value
  const [task, setTask] = useState<RotaTask | null>(null)
  if (workshops?.length === 0 && !filters.workshop)
    return (
      <>
        <PageHead title={t('rota')} />
        <EmptyState action={<LinkButton href="/units">{t('toUnits')}</LinkButton>}>{t('noWorkshop')}</EmptyState>
      </>
    )
  if (!month) return <Loading />
  const running = cover && runningShift(cover, today, now)
  const on = filters.day.startsWith(monthName)
    ? filters.day
    : (running?.on ?? (today.startsWith(monthName) ? today : first))
  return (
    <div className={css.sheet}>
      <RotaHead month={month} open={setTask} />
      <FilterBar right={<OnShiftNow month={month} />}>
        <MonthPicker
          label={t('month')}
          onChange={(chosen) => setFilters({ month: chosen === today.slice(0, 7) ? '' : chosen, day: '', shift: '' })}
          value={monthName}
        />
        {workshops && workshops.length > 1 ? (
          <Select
            label={t('workshop')}
            labelHidden
            onChange={(workshop) => setFilters({ workshop })}
            options={workshops.map((unit) => ({ value: unit.id, label: unit.name }))}
            value={month.workshop.id}
            width={240}
          />
        ) : null}
      </FilterBar>
      <RotaMonthGrid
        month={month}
        onPress={(crewId, day) => {
          const code = month.crews.find((crew) => crew.id === crewId)?.days.find((one) => one.on === day)?.code
          setFilters({ day, shift: code === 'R' ? '' : (code ?? '') })
        }}
        short={cover && shortPosts(cover)}
      />
      <Foot month={month} />
      <div className={css.below}>
        {cover ? (
          <RotaCover
            code={filters.shift || (running?.on === on ? running.code : '')}
            cover={cover}
            month={month}
            on={on}
            onChoose={(shift) => setFilters({ day: on, shift })}
          />
        ) : null}
        <RotaChanges cover={cover} month={month} />
        <Foot month={month} />
      </div>
      {task ? <Dialogs cover={cover} month={month} on={on} onClose={() => setTask(null)} task={task} /> : null}
    </div>
  )
}

/** Printed under each sheet. */
function Foot({ month }: { month: RotaMonth }) {
  const { home, today } = useSession()
  const { language } = useLanguage()
  const chain = useRecordHead()
  return (
    <div className={css.foot}>
      <PrintFoot
        branch={home?.name ?? month.workshop.name}
        chain={chain}
        period={monthName(month.month, language)}
        printedOn={today}
      />
    </div>
  )
}

interface DialogsProps {
  task: RotaTask
  month: RotaMonth
  cover: Cover | undefined
  on: string
  onClose: () => void
}

function Dialogs({ task, month, cover, on, onClose }: DialogsProps) {
  switch (task) {
    case 'set':
      return <SetRotaDialog month={month} onClose={onClose} />
    case 'import':
      return <ImportRotaDialog month={month} onClose={onClose} />
    case 'check':
      return <CheckDialog month={month} onClose={onClose} />
    case 'change':
      return cover ? <ChangeDialog cover={cover} month={month} on={on} onClose={onClose} /> : null
  }
}
