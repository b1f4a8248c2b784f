import { useState } from 'react'
import { useLanguage, useWords } from '#web/words.ts'
import { Button } from '../ui/actions/button.tsx'
import { LanguageToggle } from '../ui/actions/toggles.tsx'
import { Status } from '../ui/states/status.tsx'
import { useNow } from '../use-now.ts'
import { Settle } from './actions-part.tsx'
import { asOf } from './day-words.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import { useInstall } from './install.ts'
import { type Floor, mineOf } from './use-floor.ts'

/** What is kept on this phone, what waits, the language, and the way out. */
export function DevicePage({ floor }: { floor: Floor }) {
  const t = useWords(floorTexts)
  const now = useNow()
  const install = useInstall()
  const { answer, reach } = floor
  return (
    <>
      <Outbox floor={floor} />
      <section aria-labelledby="contents" className={css.part}>
        <h2 className={css.label} id="contents">
          {t('contents')}
        </h2>
        <dl className={css.facts}>
          <div>
            <dt>{t('contentsAsOf')}</dt>
            <dd className={css.hours}>{answer ? asOf(answer.now, answer.zone, now) : '–'}</dd>
          </div>
          <div>
            <dt>{t('network')}</dt>
            <dd>{t(reach === 'fine' ? 'connected' : reach === 'offline' ? 'offline' : 'trouble')}</dd>
          </div>
        </dl>
        {'serviceWorker' in navigator ? null : <p>{t('noWorker')}</p>}
        {install ? (
          <>
            <p>{t('installNote')}</p>
            <Button onPress={install} wide>
              {t('install')}
            </Button>
          </>
        ) : null}
      </section>
      <section className={css.part}>
        <div className={css.ways}>
          <LanguageToggle />
          <a href="/">{t('desk')}</a>
        </div>
        <SignOut floor={floor} />
      </section>
    </>
  )
}

function Outbox({ floor }: { floor: Floor }) {
  const t = useWords(floorTexts)
  const mine = mineOf(floor)
  return (
    <section aria-labelledby="outbox" className={css.part}>
      <h2 className={css.label} id="outbox">
        {t('outbox')}
      </h2>
      <p>{t('outboxNote')}</p>
      {mine.length === 0 ? <p className={css.none}>{t('outboxEmpty')}</p> : null}
      <ul className={css.tasks}>
        {mine.map((posted) => (
          <li key={posted.key}>
            <div className={css.settled}>
              <span>{posted.said}</span>
              <Status kind={posted.state} />
            </div>
            {posted.state === 'sent' ? null : (
              <div className={css.opened}>
                <Settle floor={floor} posted={posted} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Signing out clears the phone; what has not been sent would be lost, and is asked about. */
function SignOut({ floor }: { floor: Floor }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const waiting = mineOf(floor).filter(({ state }) => state === 'waiting').length
  const leave = async () => {
    const left = await floor.leave()
    if (left) setRefusal(left.code === 'core.offline' ? t('signOutOffline') : left[language])
  }
  if (asking)
    return (
      <div className={css.opened}>
        <p>{t('signOutLoses', { count: waiting })}</p>
        <Button onPress={() => void leave()} variant="primary" wide>
          {t('signOutAnyway')}
        </Button>
        <Button onPress={() => setAsking(false)} wide>
          {t('stay')}
        </Button>
        {refusal ? <p className={css.refusal}>{refusal}</p> : null}
      </div>
    )
  return (
    <div className={css.opened}>
      <Button onPress={() => (waiting > 0 ? setAsking(true) : void leave())} wide>
        {t('signOut')}
      </Button>
      <p>{refusal ?? t('signOutNote')}</p>
    </div>
  )
}
