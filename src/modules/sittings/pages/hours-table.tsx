import type { KeyboardEvent } from 'react'
import { weekday } from '#web/dates.ts'
import { Scroll } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Picture, PictureHour } from '../picture.rules.ts'
import { mostAt } from '../reach.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import css from './sittings.module.css'

interface HoursTableProps {
  picture: Picture
  /** Hours at which a sitting is held. */
  held?: readonly string[]
  /** Pressed to add a sitting or move one there; without it the table is read only. */
  onPress?: (sessionId: string) => void
}

/** Days across, hours down: how many could come to each. The arrow keys move, a press chooses. */
export function HoursTable({ picture, held = [], onPress }: HoursTableProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const most = mostAt(picture)
  const best = Math.max(0, ...most)
  const clocks = [...new Set(picture.hours.map(({ startsAt }) => startsAt))].sort()
  const days = picture.days.filter(({ on }) => picture.hours.some((hour) => hour.on === on))
  const countOf = (hour: PictureHour) => most[picture.hours.indexOf(hour)] ?? 0
  const words = (hour: PictureHour) =>
    hour.bar
      ? t('cellBarred', { day: hour.on, time: hour.startsAt, why: t(`bar.${hour.bar}`, { by: hour.barredBy ?? '' }) })
      : t('cell', { day: hour.on, time: hour.startsAt, count: countOf(hour) })
  const tone = (hour: PictureHour) => {
    if (hour.bar) return css.barredHour
    if (picture.vote && countOf(hour) < picture.vote.need) return css.few
    return countOf(hour) === best ? css.best : ''
  }
  return (
    <Scroll label={t('hoursTable')}>
      <table className={css.hours} style={{ minInlineSize: 60 + days.length * 52 }}>
        <thead>
          <tr>
            <th scope="col">{t('slot')}</th>
            {days.map(({ on, works }) => (
              <th className={works ? '' : css.off7} key={on} scope="col">
                {on.slice(5)}
                <small>{weekday(on, language)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={(event) => steer(event, days.length)}>
          {clocks.map((startsAt) => (
            <tr key={startsAt}>
              <th scope="row">{startsAt}</th>
              {days.map(({ on, works }) => {
                const hour = picture.hours.find((one) => one.on === on && one.startsAt === startsAt)
                return (
                  <td className={works ? '' : css.off7} key={on}>
                    {hour ? (
                      <Cell
                        held={held.includes(hour.id)}
                        onPress={onPress && !hour.bar ? () => onPress(hour.id) : undefined}
                        tone={tone(hour) ?? ''}
                        words={words(hour)}
                      >
                        {hour.bar ? '–' : String(countOf(hour))}
                      </Cell>
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

interface CellProps {
  children: string
  words: string
  tone: string
  held: boolean
  onPress: (() => void) | undefined
}

function Cell({ children, words, tone, held, onPress }: CellProps) {
  if (!onPress)
    return (
      <span aria-label={words} className={`${css.cell} ${tone}`} data-held={held || undefined} role="img" title={words}>
        {children}
      </span>
    )
  return (
    <button
      aria-label={words}
      aria-pressed={held}
      className={`${css.cell} ${tone}`}
      data-held={held || undefined}
      onClick={onPress}
      title={words}
      type="button"
    >
      {children}
    </button>
  )
}

/** The arrow keys go from one pressable cell to the next. */
function steer(event: KeyboardEvent<HTMLElement>, across: number) {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -across, ArrowDown: across }
  const step = steps[event.key]
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('td')]
  const at = cells.findIndex((cell) => cell.contains(event.target as Node))
  if (step === undefined || at === -1) return
  event.preventDefault()
  for (let to = at + step; to >= 0 && to < cells.length; to += step) {
    const button = cells[to]?.querySelector('button')
    if (button) return button.focus()
  }
}
