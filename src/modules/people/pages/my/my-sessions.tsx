import type { OutputOf } from '#core/operation.ts'
import { listSessions, revokeSession } from '#modules/identity/identity.contract.ts'
import { identityTexts } from '#modules/identity/identity.texts.ts'
import { sentenceOf, useAsk, useTell, type Wire } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Section, Tag, TextButton, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dotted } from '../person/summary.tsx'
import { deviceName } from './device.ts'
import css from './my.module.css'
import { myTexts } from './my.texts.ts'

type OpenSession = Wire<OutputOf<typeof listSessions>>[number]

const shown = 5

/** Where one is signed in, and the way to sign out there, or everywhere but here. */
export function MySessions() {
  const t = useWords(identityTexts)
  const my = useWords(myTexts)
  const sessions = useAsk(listSessions, {}).value ?? []
  const more = sessions.length - shown
  return (
    <Section right={<CloseOthers sessions={sessions} />} title={t('sessions')}>
      <ul className={css.sessions}>
        {sessions.slice(0, shown).map((session) => (
          <li key={session.id}>
            <OneSession session={session} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={css.more}>{my('moreSessions', { count: more })}</p> : null}
    </Section>
  )
}

function CloseOthers({ sessions }: { sessions: readonly OpenSession[] }) {
  const my = useWords(myTexts)
  const { tell, working } = useTell(revokeSession)
  const others = sessions.filter(({ current }) => !current)
  const close = async () => {
    for (const { id } of others) await tell({ sessionId: id })
    toast(my('sessionsClosed', { count: others.length }))
  }
  if (others.length < 2) return null
  return (
    <TextButton disabled={working} onPress={() => void close()}>
      {my('closeOthers', { count: others.length })}
    </TextButton>
  )
}

function OneSession({ session }: { session: OpenSession }) {
  const t = useWords(identityTexts)
  const my = useWords(myTexts)
  const { language } = useLanguage()
  const { zone } = useSession()
  const { tell, working } = useTell(revokeSession)
  const device = deviceName(session.device) || t('unknownDevice')
  const close = async () => {
    const reply = await tell({ sessionId: session.id })
    if (reply.ok) toast(my('sessionClosed'))
    else toast(sentenceOf(reply, language), 'refusal')
  }
  return (
    <>
      <span className={css.device}>
        {device}
        <small>
          {dotted(
            [
              `${t('openedAt')} ${dateTime(session.openedAt, zone)}`,
              `${t('seenAt')} ${dateTime(session.seenAt, zone)}`,
            ],
            language,
          )}
        </small>
      </span>
      {session.current ? (
        <Tag>{t('thisDevice')}</Tag>
      ) : (
        <TextButton disabled={working} label={`${t('revoke')} ${device}`} onPress={() => void close()}>
          {t('revoke')}
        </TextButton>
      )}
    </>
  )
}
