import { useState } from 'react'
import { addMonths, daysBetween } from '#core/day.ts'
import { showPostCover } from '#modules/people/post-cover.contract.ts'
import { link, useAsk } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  EmptyState,
  FilterBar,
  LinkButton,
  Loading,
  Menu,
  MonthPicker,
  PageHead,
  Select,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { CheckDialog } from './check-dialog.tsx'
import { ImportRotaDialog } from './import-rota-dialog.tsx'
import { useJoined } from './joined.ts'
import { patternOf } from './pattern.rules.ts'
import { showRota } from './rota.contract.ts'
import css from './rota.module.css'
import { rotaTexts } from './rota.texts.ts'
import { RotaChanges } from './rota-changes.tsx'
import { RotaCover } from './rota-cover.tsx'
import { RotaMonthGrid } from './rota-month.tsx'
import { exportRota } from './rota-sheet.contract.ts'
import { type Cover, type RotaMonth, runningShift, shortPosts } from './rota-view.ts'
import { SetRotaDialog } from './set-rota-dialog.tsx'
import { showTree } from './unit.contract.ts'

type Task = 'set' | 'change' | 'import' | 'check'

/** The rota of a workshop: a month by crew, who is on which post, and what departs from the pattern. */
export default function RotaPage() {
  const t = useWords(rotaTexts)
  const { home, today, now } = useSession()
  const [filters, setFilters] = useFilters({ workshop: '', month: '', day: '', shift: '' })
  const tree = useAsk(showTree, home ? { underId: home.branchId } : {}).value
  const workshops = tree?.units.filter((unit) => unit.kind === 'workshop') ?? []
  const workshopId = filters.workshop || workshops[0]?.id
  const monthName = filters.month || today.slice(0, 7)
  const first = `${monthName}-01`
  const month = useAsk(showRota, workshopId ? { workshopId, month: monthName } : null).value
  const days = daysBetween(first, addMonths(first, 1))
  const cover = useAsk(showPostCover, workshopId ? { workshopId, from: first, days } : null).value
  const [task, setTask] = useState<Task | null>(null)
  if (tree && workshops.length === 0 && !filters.workshop)
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
    <>
      <Head month={month} open={setTask} />
      <FilterBar right={<Now month={month} />}>
        <MonthPicker
          label={t('month')}
          onChange={(chosen) => setFilters({ month: chosen === today.slice(0, 7) ? '' : chosen, day: '', shift: '' })}
          value={monthName}
        />
        {workshops.length > 1 ? (
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
      </div>
      {task ? <Dialogs cover={cover} month={month} on={on} onClose={() => setTask(null)} task={task} /> : null}
    </>
  )
}

function Head({ month, open }: { month: RotaMonth; open: (task: Task) => void }) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const stands = month.rotas.find((rota) => rota.id === month.inForce)
  const known = stands && patternOf(stands.patternCode)
  const file = (months: number) => link(exportRota, { workshopId: month.workshop.id, from: month.month, months })
  const entries = [
    { key: 'month', label: t('exportMonth'), href: file(1) },
    { key: 'year', label: t('exportYear'), href: file(12) },
    ...(month.mayKeep ? [{ key: 'import', label: t('importFile'), apart: true, onPress: () => open('import') }] : []),
  ]
  const pattern = known?.name[language === 'zh' ? 0 : 1]
  return (
    <PageHead
      actions={
        <>
          <Button icon="print" onPress={() => window.print()}>
            {t('print')}
          </Button>
          <Menu entries={entries} label={t('moreCommands')} />
          <Button onPress={() => open('check')}>{t('check')}</Button>
          {month.mayKeep ? <Button onPress={() => open('set')}>{t('setRota')}</Button> : null}
          {month.mayKeep ? (
            <Button onPress={() => open('change')} variant="primary">
              {t('addChange')}
            </Button>
          ) : null}
        </>
      }
      line="none"
      sub={pattern && stands ? t('patternSince', { pattern, from: stands.fromOn }) : t('noRota')}
      title={`${month.workshop.name} ${t('rota')}`}
    />
  )
}

function Now({ month }: { month: RotaMonth }) {
  const t = useWords(rotaTexts)
  const joined = useJoined()
  const crews = month.crews.filter((crew) => crew.onNow).map((crew) => crew.name)
  return <span>{crews.length ? t('onNow', { crews: joined(crews) }) : t('nobodyNow')}</span>
}

interface DialogsProps {
  task: Task
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
