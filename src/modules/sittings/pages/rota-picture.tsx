import { useId } from 'react'
import { Disclosure, Legend, Scroll } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useWords } from '#web/words.ts'
import type { Board, BoardSitting } from '../board.rules.ts'
import type { Picture } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import {
  barsHeight,
  geometryOf,
  headHeight,
  labelWidth,
  level,
  levelsOf,
  noCrewRow,
  rowHeight,
} from './picture-geometry.ts'
import { Crew, Days } from './picture-rows.tsx'
import { Bars, Sitting } from './picture-sittings.tsx'
import css from './sittings.module.css'

interface RotaPictureProps {
  picture: Picture
  board: Board | null
  restAfterNight: number
}

/** On a telephone the lists tell it; the picture is there for who wants it. */
export function RotaPicture(props: RotaPictureProps) {
  const t = useWords(pageTexts)
  const wide = useWide(768)
  if (wide) return <Drawn {...props} />
  return (
    <Disclosure title={t('picture')}>
      <Drawn {...props} />
    </Disclosure>
  )
}

/** Crews down, days across: shifts and the rest after nights, the sittings as lines, and how many come from each crew. */
function Drawn({ picture, board, restAfterNight }: RotaPictureProps) {
  const t = useWords(pageTexts)
  const hatch = useId()
  const sittings = board?.sittings ?? []
  const draft = geometryOf(picture, 1344, 1)
  const xOf = (sitting: BoardSitting) => draft.x(minuteOfSitting(picture, sitting))
  const rows = levelsOf(sittings.map(xOf), labelWidth)
  const geometry = geometryOf(picture, 1344, sittings.length === 0 ? 0 : Math.max(0, ...rows) + 1)
  const crews = crewRows(picture, t('crewless'))
  const bottom = geometry.top + crews.length * rowHeight
  const first = picture.days[0]?.on ?? ''
  const label = t('pictureLabel', { from: first, to: picture.days.at(-1)?.on ?? '', count: sittings.length })
  return (
    <div>
      <Scroll label={t('picture')}>
        <svg
          aria-label={label}
          className={css.picture}
          height={bottom + barsHeight + 2}
          role="img"
          style={{ minInlineSize: geometry.width }}
          viewBox={`0 0 ${geometry.width} ${bottom + barsHeight + 2}`}
          width={geometry.width}
        >
          <defs>
            <pattern height="5" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
              <path className={css.hatch} d="M0 0V5" />
            </pattern>
          </defs>
          <Days bottom={bottom + barsHeight} geometry={geometry} picture={picture} />
          {sittings.map((sitting, at) => (
            <path
              className={css.held}
              d={`M${geometry.x(minuteOfSitting(picture, sitting))} ${headHeight + 31 + (rows[at] ?? 0) * level}V${bottom}`}
              key={sitting.sessionId}
            />
          ))}
          {crews.map((crew, row) => (
            <Crew
              geometry={geometry}
              hatch={`url(#${hatch})`}
              key={crew.id}
              picture={picture}
              rest={restAfterNight}
              row={row}
              {...crew}
              heard={board ? heardOf(board, crew.id) : null}
            />
          ))}
          <path className={css.ink} d={`M0 ${bottom}H${geometry.width}`} />
          <Bars bottom={bottom} geometry={geometry} picture={picture} />
          {sittings.map((sitting, at) => (
            <Sitting
              crews={crews.map(({ id }) => id)}
              geometry={geometry}
              key={sitting.sessionId}
              row={rows[at] ?? 0}
              sitting={sitting}
              x={geometry.x(minuteOfSitting(picture, sitting))}
            />
          ))}
        </svg>
      </Scroll>
      <Legend
        entries={[
          {
            key: 'duty',
            sign: (
              <svg aria-hidden="true" height="22" width="22">
                <circle className={css.duty} cx="11" cy="11" r="10" />
              </svg>
            ),
            words: t('legendDuty'),
          },
          {
            key: 'off',
            sign: (
              <svg aria-hidden="true" height="22" width="22">
                <circle className={css.off} cx="11" cy="11" r="9" />
              </svg>
            ),
            words: t('legendOff'),
          },
          {
            key: 'rest',
            sign: (
              <svg aria-hidden="true" height="8" width="36">
                <rect fill={`url(#${hatch})`} height="8" width="36" />
              </svg>
            ),
            words: t('legendRest', { hours: restAfterNight }),
          },
        ]}
        right={t('legendNight')}
      />
    </div>
  )
}

function minuteOfSitting({ hours }: Picture, { sessionId }: BoardSitting): number {
  return hours.find(({ id }) => id === sessionId)?.from ?? 0
}

function crewRows(picture: Picture, crewless: string) {
  const members = (id: string | null) => picture.people.filter(({ crewId }) => crewId === id).length
  const rows = picture.crews.map((crew) => ({ ...crew, members: members(crew.id) }))
  const without = members(null)
  return without > 0 ? [...rows, { id: noCrewRow, name: crewless, shifts: [], members: without }] : rows
}

function heardOf(board: Board, id: string): { come: number; of: number } {
  const people = board.crews.find((crew) => (crew.id ?? noCrewRow) === id)?.people ?? []
  const called = people.filter(({ person, at }) => person.leftOut === null || at.length > 0)
  return { come: called.filter(({ at }) => at.length > 0).length, of: called.length }
}
