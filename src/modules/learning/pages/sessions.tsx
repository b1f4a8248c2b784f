import { dayIn } from '#core/day.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../learning.texts.ts'
import { pageTexts } from '../learning-page.texts.ts'
import css from './learning.module.css'
import type { Shown } from './person-drawer.tsx'

type Session = Shown['sessions'][number]

interface SessionsProps {
  sessions: readonly Session[]
  /** Absent where one only looks. */
  onStrike?: (session: Session) => void
  /** One's own, learned alone or made up for. */
  onConfirm?: (session: Session) => void
}

/** Sessions of a year, newest first: from attendance or entered, what counted and what did not. */
export function Sessions({ sessions, onStrike, onConfirm }: SessionsProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const lengthWords = useLength()
  if (sessions.length === 0) return <EmptyState>{t('noSessions')}</EmptyState>
  return (
    <ul className={css.sessions}>
      {sessions.map((session) => (
        <li className={`${css.session} ${session.counted ? '' : css.done}`} key={session.entryId ?? session.session}>
          <time dateTime={session.heldOn}>{shortDay(session.heldOn, today)}</time>
          <span>
            {session.gatheringId ? (
              <TextLink href={`/gatherings/${session.gatheringId}`} quiet>
                {session.title}
              </TextLink>
            ) : (
              session.title
            )}
          </span>
          <b>{lengthWords(session.length)}</b>
          <Marks session={session} {...(onStrike ? { onStrike } : {})} {...(onConfirm ? { onConfirm } : {})} />
        </li>
      ))}
    </ul>
  )
}

export function useLength() {
  const term = useWords(learningTerms)
  return (length: Session['length']) =>
    typeof length === 'object' ? term('length.minutes', length) : term(`length.${length}`)
}

function Marks({ session, onStrike, onConfirm }: Omit<SessionsProps, 'sessions'> & { session: Session }) {
  const t = useWords(pageTexts)
  const term = useWords(learningTerms)
  const { today, zone } = useSession()
  const { mode, concentrated, counted, struck, confirmedAt, may, title } = session
  const alone = mode === 'self' || mode === 'make-up'
  return (
    <small>
      <span>{mode ? term(`mode.${mode}`) : t('attended')}</span>
      {concentrated ? <span>{t('concentrated')}</span> : null}
      {counted || struck ? null : <span>{t('notCounted')}</span>}
      {struck ? (
        <span>
          {t('struck', {
            reason: struck.reason,
            by: struck.by,
            day: shortDay(dayIn(zone, new Date(struck.at)), today),
          })}
        </span>
      ) : null}
      {alone && !struck && (confirmedAt || !onConfirm) ? (
        <span>
          {confirmedAt
            ? t('confirmedOn', { day: shortDay(dayIn(zone, new Date(confirmedAt)), today) })
            : t('unconfirmed')}
        </span>
      ) : null}
      {may.confirm && onConfirm ? (
        <TextButton label={t('confirmOf', { title })} onPress={() => onConfirm(session)}>
          {t('confirm')}
        </TextButton>
      ) : null}
      {may.strike && onStrike ? (
        <TextButton label={t('strikeOf', { title })} onPress={() => onStrike(session)} quiet>
          {t('strike')}
        </TextButton>
      ) : null}
    </small>
  )
}
