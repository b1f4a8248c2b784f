import type { KeyboardEvent } from 'react'
import { addDays, weekdayOf } from '#core/day.ts'
import { weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Legend, Scroll, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import { dayWords } from '../when.ts'
import type { PlanDraft } from './draft.ts'
import { asIfAllCame, hintAt } from './invited.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import { lookAhead, type Planning } from './use-planning.ts'

/** Hours at which shift crews can be met: after the early handover, before the middle one, at it, in the evening. */
const slots = ['09:00', '14:00', '16:30', '19:30'] as const

interface Hour {
  readonly on: string
  readonly startsAt: string
  readonly count: number
}

interface HoursProps {
  draft: PlanDraft
  planning: Planning
  change: (change: Partial<PlanDraft>) => void
}

/** Fourteen days by four hours: how many could come, so that the fullest hour is seen before a day is promised. */
export function Hours({ draft, planning, change }: HoursProps) {
  const t = useWords(whoTexts)
  const { hours, needed, byVote } = useHours(draft, planning)
  if (planning.called.length === 0 || planning.schedules.crews.length === 0 || !draft.heldOn) return null
  const most = Math.max(...hours.map(({ count }) => count))
  return (
    <div className={css.hourly}>
      <Section note={t(byVote ? 'whenNote' : 'whenNoteAll')} title={t('when')}>
        <Grid {...{ change, draft, hours, most, needed }} />
      </Section>
      <Legend
        entries={[
          { key: 'best', sign: <span className={css.best}>{most}</span>, words: t('legendBest') },
          ...(needed === null
            ? []
            : [
                {
                  key: 'few',
                  sign: <span className={css.few}>{needed - 1}</span>,
                  words: t('legendNeeded', { needed }),
                },
              ]),
        ]}
      />
    </div>
  )
}

function useHours({ kinds, heldOn }: PlanDraft, { called, schedules }: Planning) {
  const { today, zone } = useSession()
  const body = kinds.find(isVotingBody)
  const counted = body ? called.filter(({ capacity }) => capacity === 'full') : called
  const first = heldOn && heldOn < today ? heldOn : today
  const days = Array.from({ length: lookAhead }, (_, ahead) => addDays(first, ahead))
  const hours = slots.flatMap((startsAt) =>
    days.map((on): Hour => {
      const able = counted.filter((member) => hintAt(member, { on, startsAt, endsAt: null }, schedules, zone) === null)
      return { on, startsAt, count: able.length }
    }),
  )
  const everyone = asIfAllCame(called, () => true)
  const foreseen = body && outlook(body, electorateOf(body, everyone), [], today)?.values
  const needed = foreseen && typeof foreseen.neededInFavour === 'number' ? foreseen.neededInFavour : null
  return { hours, needed, byVote: body !== undefined }
}

interface GridProps {
  draft: PlanDraft
  hours: readonly Hour[]
  most: number
  needed: number | null
  change: HoursProps['change']
}

function Grid({ draft, hours, most, needed, change }: GridProps) {
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
