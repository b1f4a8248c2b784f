import type { KeyboardEvent } from 'react'
import { weekdayOf } from '#core/day.ts'
import { weekday } from '#web/dates.ts'
import { Scroll } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dayWords } from '../when.ts'
import type { PlanDraft } from './draft.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import { lookAhead } from './use-planning.ts'

/** Hours at which shift crews can be met: after the early handover, before the middle one, at it, in the evening. */
export const slots = ['09:00', '14:00', '16:30', '19:30'] as const

/** How many could come at an hour. */
export interface HourCount {
  readonly on: string
  readonly startsAt: string
  readonly count: number
}

interface HoursGridProps {
  draft: PlanDraft
  hours: readonly HourCount[]
  most: number
  needed: number | null
  change: (change: Partial<PlanDraft>) => void
}

/** Days across, hours down; the arrow keys move, a press chooses. */
export function HoursGrid({ draft, hours, most, needed, change }: HoursGridProps) {
  const t = useWords(whoTexts)
  const { language } = useLanguage()
  const days = hours.slice(0, lookAhead).map(({ on }) => on)
  const chosen = hours.find(({ on, startsAt }) => on === draft.heldOn && startsAt === draft.startsAt) ?? hours[0]
  return (
    <Scroll label={t('when')}>
      <table className={css.grid} style={{ minInlineSize: 760 }}>
        <thead>
          <tr>
            <th scope="col">{t('slot')}</th>
            {days.map((on) => (
              <th className={weekendOf(on)} key={on} scope="col">
                {on.slice(5)}
                <small>{weekday(on, language)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={steer}>
          {slots.map((startsAt) => (
            <tr key={startsAt}>
              <th scope="row">{startsAt}</th>
              {hours
                .filter((hour) => hour.startsAt === startsAt)
                .map((hour) => (
                  <td className={weekendOf(hour.on)} key={hour.on}>
                    <button
                      aria-label={t('cell', {
                        day: dayWords(hour.on, language, hour.on),
                        time: startsAt,
                        count: hour.count,
                      })}
                      aria-pressed={hour.on === draft.heldOn && startsAt === draft.startsAt}
                      className={`${css.hour} ${toneOf(hour.count, most, needed)}`}
                      onClick={() => change({ heldOn: hour.on, startsAt, endsAt: later(startsAt, draft) })}
                      tabIndex={hour === chosen ? 0 : -1}
                      type="button"
                    >
                      {hour.count}
                    </button>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function weekendOf(on: string): string {
  return weekdayOf(on) > 5 ? (css.weekend ?? '') : ''
}

function toneOf(count: number, most: number, needed: number | null): string {
  if (needed !== null && count < needed) return css.few ?? ''
  return count === most ? (css.best ?? '') : ''
}

/** Keeps the length when the hour moves. */
function later(startsAt: string, { startsAt: before, endsAt }: PlanDraft): string | null {
  if (!before || !endsAt) return endsAt
  const end = minutes(startsAt) + ((minutes(endsAt) - minutes(before) + 1440) % 1440)
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -lookAhead,
  ArrowDown: lookAhead,
}

function steer(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  buttons[at + step]?.focus()
}
