import { addDays } from '#core/day.ts'
import { weekday } from '#web/dates.ts'
import { EmptyState, Section, Segment } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type Cover, CoverTable, isRunning } from './cover-table.tsx'
import { useJoined } from './joined.ts'
import type { WorkCode } from './pattern.rules.ts'
import css from './rota.module.css'
import { rotaTexts } from './rota.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

interface RotaCoverProps {
  month: RotaMonth
  cover: Cover
  on: string
  code: string
  onChoose: (code: WorkCode) => void
}

/** Who is on which post in one shift, and whether the minimum is met. */
export function RotaCover({ month, cover, on, code, onChoose }: RotaCoverProps) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const words = useShiftWords(month.times)
  const joined = useJoined()
  const day = cover.days.find((one) => one.on === on)
  const shift = day?.shifts.find((one) => one.code === code) ?? day?.shifts[0]
  const crewNames = (ids: readonly string[]) =>
    joined(month.crews.filter((crew) => ids.includes(crew.id)).map((crew) => crew.shortName))
  const names = (ids: readonly string[]) =>
    joined(ids.map((id) => cover.people.find((person) => person.id === id)?.name ?? ''))
  return (
    <Section
      note={`${on} ${weekday(on, language)} · ${t('byRota')}`}
      right={
        day && shift ? (
          <Segment
            label={t('shift')}
            onChange={onChoose}
            options={day.shifts.map((one) => ({
              value: one.code,
              label: words.name(one.code),
              note: crewNames(one.crewIds) || t('nobody'),
            }))}
            value={shift.code}
          />
        ) : null
      }
      title={t('coverTitle')}
    >
      {shift ? <CoverTable cover={cover} shift={shift} /> : <EmptyState>{t('noShifts')}</EmptyState>}
      <div className={css.notes}>
        {shift?.withoutPost.length ? <p>{t('withoutPost', { names: names(shift.withoutPost) })}</p> : null}
        {day?.onLeave.length ? <p>{t('onLeave', { names: names(day.onLeave) })}</p> : null}
      </div>
    </Section>
  )
}

/** How many posts are short on each day of the month. */
export function shortPosts(cover: Cover): Map<string, number> {
  return new Map(
    cover.days.map(({ on, shifts }) => [
      on,
      shifts.reduce((sum, shift) => sum + shift.posts.filter((post) => post.state === 'short').length, 0),
    ]),
  )
}

/** The shift running now: of today, or the night that began yesterday. Null between shifts, and in other months. */
export function runningShift(cover: Cover, today: string, now: string): { on: string; code: string } | null {
  const instant = new Date(now).toISOString()
  for (const on of [today, addDays(today, -1)]) {
    const shifts = cover.days.find((day) => day.on === on)?.shifts ?? []
    const running = shifts.find((shift) => isRunning(shift, instant))
    if (running) return { on, code: running.code }
  }
  return null
}
