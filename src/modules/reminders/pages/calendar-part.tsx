import { useRef, useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useMay, useSession } from '#web/session.tsx'
import { Button, ConfirmDialog, Disclosure, Notice, TextLink, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { makeAddress, revokeAddress } from '../reminders.contract.ts'
import css from './reminders.module.css'
import { reminderPageTexts } from './reminders-pages.texts.ts'
import { calendarUrl, copyFrom, drawSecret } from './secret.ts'

/** One’s calendar address: made, shown that once, made anew, revoked. */
export function CalendarPart({ madeAt }: { madeAt: string | null }) {
  const t = useWords(reminderPageTexts)
  const { language } = useLanguage()
  const { zone } = useSession()
  const keeps = useMay('keep-gatherings')
  const [secret, setSecret] = useState<string | null>(null)
  const [asking, setAsking] = useState<'anew' | 'revoke' | null>(null)
  const making = useTell(makeAddress)
  const revoking = useTell(revokeAddress)
  const refusal = making.refusal ?? revoking.refusal
  const make = async () => {
    const drawn = drawSecret()
    const reply = await making.tell({ secret: drawn, language })
    setAsking(null)
    if (reply.ok) setSecret(drawn)
  }
  const revoke = async () => {
    const reply = await revoking.tell({})
    setAsking(null)
    setSecret(null)
    if (reply.ok) toast(t('revoked'))
  }
  return (
    <div className={css.part}>
      <h3>{t('calendar')}</h3>
      <p>{t(keeps ? 'calendarForKeeper' : 'calendarFor')}</p>
      {secret && madeAt ? <NewAddress url={calendarUrl(secret)} /> : null}
      {madeAt && !secret ? <p>{t('madeAt', { at: dateTime(madeAt, zone) })}</p> : null}
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <div className={css.row}>
        {madeAt ? (
          <>
            <Button onPress={() => setAsking('anew')}>{t('anew')}</Button>
            <Button onPress={() => setAsking('revoke')}>{t('revoke')}</Button>
          </>
        ) : (
          <Button onPress={() => void make()} working={making.working}>
            {t('make')}
          </Button>
        )}
      </div>
      <small>{t('calendarHolds')}</small>
      <ConfirmDialog
        confirm={t('anew')}
        onClose={() => setAsking(null)}
        onConfirm={() => void make()}
        open={asking === 'anew'}
        title={t('anewTitle')}
        working={making.working}
      >
        {t('anewAsk')}
      </ConfirmDialog>
      <ConfirmDialog
        confirm={t('revoke')}
        onClose={() => setAsking(null)}
        onConfirm={() => void revoke()}
        open={asking === 'revoke'}
        title={t('revokeTitle')}
        working={revoking.working}
      >
        {t('revokeAsk')}
      </ConfirmDialog>
    </div>
  )
}

function NewAddress({ url }: { url: string }) {
  const t = useWords(reminderPageTexts)
  const shown = useRef<HTMLElement>(null)
  const copy = async () => {
    const copied = shown.current !== null && (await copyFrom(shown.current))
    if (copied) toast(t('copied'))
    else toast(t('notCopied'), 'refusal')
  }
  return (
    <>
      <p>{t('shownOnce')}</p>
      <code className={css.address} ref={shown}>
        {url}
      </code>
      <div className={css.row}>
        <Button onPress={() => void copy()} variant="primary">
          {t('copy')}
        </Button>
        <TextLink href={url.replace(/^https?:/, 'webcal:')}>{t('openHere')}</TextLink>
      </div>
      <Disclosure title={t('how')}>
        <div className={css.how}>
          <p>{t('howPhone')}</p>
          <p>{t('howDesk')}</p>
          <p>{t('howNet')}</p>
        </div>
      </Disclosure>
    </>
  )
}
