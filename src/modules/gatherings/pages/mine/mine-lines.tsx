import type { OutputOf } from '#core/operation.ts'
import { link, type Wire } from '#web/api.ts'
import { shortDay, weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Tag, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { downloadCalendar } from '../../calendar.contract.ts'
import { mineTexts, termTexts } from '../../gatherings-pages.texts.ts'
import type { myGatherings } from '../../reading.contract.ts'
import { OwnCode } from '../attendance/own-code.tsx'
import { StateMark } from '../terms.tsx'
import { dotted, hours } from '../when.ts'
import css from './mine.module.css'

type Mine = Wire<OutputOf<typeof myGatherings>>['gatherings'][number]

/** One gathering after the other: when, what, where, in what capacity, and what it is about or came to. */
export function MineLines({ gatherings, empty }: { gatherings: readonly Mine[]; empty: string }) {
  if (gatherings.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <ol className={css.lines}>
      {gatherings.map((gathering) => (
        <Line gathering={gathering} key={gathering.id} />
      ))}
    </ol>
  )
}

function Line({ gathering }: { gathering: Mine }) {
  const { today } = useSession()
  const { language } = useLanguage()
  const t = useWords(mineTexts)
  const { heldOn, startsAt, endsAt, place, unit, as } = gathering
  return (
    <li className={css.line}>
      <div className={css.when}>
        <b>{shortDay(heldOn, today)}</b>
        <span>{weekday(heldOn, language)}</span>
      </div>
      <div className={css.what}>
        <h3>
          {as === 'attendee' ? (
            gathering.title
          ) : (
            <TextLink href={`/gatherings/${gathering.id}`}>{gathering.title}</TextLink>
          )}
          {as === 'attendee' ? null : <Tag>{t(as)}</Tag>}
        </h3>
        <p className={css.note}>
          {dotted([unit.name, hours(startsAt, endsAt), place, chairOf(gathering, t)], language)}
        </p>
        <About gathering={gathering} />
        {heldOn === today && gathering.state === 'open' && gathering.mine.state !== 'present' ? (
          <OwnCode gatheringId={gathering.id} />
        ) : null}
      </div>
      <div className={css.state}>
        <StateMark state={gathering.state} />
        <MyAttendance gathering={gathering} />
        <ToCalendar gathering={gathering} />
      </div>
    </li>
  )
}

function chairOf({ chair, as }: Mine, t: (key: 'chairedBy', numbers: { name: string }) => string): string | null {
  return chair && as !== 'chair' ? t('chairedBy', { name: chair }) : null
}

/** The resolutions once there are any; before that the agenda, and the notice as it was sent. */
function About({ gathering }: { gathering: Mine }) {
  const t = useWords(mineTexts)
  const { agenda, notice, resolutions } = gathering
  if (resolutions.length > 0) return <Listed lines={resolutions} title={t('resolutions')} />
  return (
    <>
      {agenda.length > 0 ? <Listed lines={agenda} title={t('agenda')} /> : null}
      {notice && gathering.state === 'noticed' ? <p className={css.notice}>{notice}</p> : null}
    </>
  )
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={css.listed}>
      <span>{title}</span>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  )
}

/** For one's own calendar, from the notice on until the day. */
function ToCalendar({ gathering: { id, heldOn, notice, state } }: { gathering: Mine }) {
  const t = useWords(mineTexts)
  const { today } = useSession()
  if (!notice || heldOn < today || state === 'closed') return null
  return <TextLink href={link(downloadCalendar, { id })}>{t('calendar')}</TextLink>
}

/** In what capacity one is called, and what was recorded. */
function MyAttendance({ gathering: { mine } }: { gathering: Mine }) {
  const term = useWords(termTexts)
  return (
    <span className={css.note}>
      {mine.state ? term(`attendance.${mine.state}`) : term(`capacity.${mine.capacity}`)}
    </span>
  )
}
