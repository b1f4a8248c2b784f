import { useState } from 'react'
import type { OutputOf } from '#core/operation.ts'
import type { Language } from '#core/texts.ts'
import { newId, sentenceOf, useTell, type Wire } from '#web/api.ts'
import { dateTime } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, Checkbox, Form, Notice, RadioGroup, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { chooseDigest, sendTrial, type showMine } from '../reminders.contract.ts'
import css from './reminders.module.css'
import { reminderPageTexts } from './reminders-pages.texts.ts'

export type Mine = Wire<OutputOf<typeof showMine>>
type Digest = NonNullable<Mine['digest']>

/** One letter a week to an address of one’s own, or none. */
export function DigestPart({ digest, sendsMail }: Pick<Mine, 'digest' | 'sendsMail'>) {
  const t = useWords(reminderPageTexts)
  return (
    <div className={css.part}>
      <h3>{t('mail')}</h3>
      {sendsMail ? null : <p>{t('noMail')}</p>}
      {sendsMail || digest ? (
        <Choice digest={digest} key={`${digest?.address} ${digest?.language} ${digest?.notices}`} />
      ) : null}
      {sendsMail && digest ? <Trial digest={digest} /> : null}
    </div>
  )
}

function Choice({ digest }: { digest: Digest | null }) {
  const t = useWords(reminderPageTexts)
  const { language: spoken } = useLanguage()
  const [kind, setKind] = useState<'none' | 'weekly'>(digest ? 'weekly' : 'none')
  const [address, setAddress] = useState(digest?.address ?? '')
  const [language, setLanguage] = useState<Language>(digest?.language ?? spoken)
  const [notices, setNotices] = useState(digest?.notices ?? false)
  const { tell, working, refusal } = useTell(chooseDigest)
  const wellFormed = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim())
  const changed =
    kind !== (digest ? 'weekly' : 'none') ||
    (digest && (address !== digest.address || language !== digest.language || notices !== digest.notices))
  const save = async () => {
    const reply = await tell({ weekly: kind === 'weekly' ? { address: address.trim(), language, notices } : null })
    if (reply.ok) toast(t('saved'))
  }
  return (
    <Form
      actions={
        <Button disabled={!changed || (kind === 'weekly' && !wellFormed)} type="submit" working={working}>
          {t('save')}
        </Button>
      }
      onSubmit={() => void save()}
      refusal={refusal && sentenceOf(refusal, spoken)}
    >
      <RadioGroup
        direction="column"
        label={t('choice')}
        note={t('weeklyNote')}
        onChange={setKind}
        options={[
          { value: 'none', label: t('none') },
          { value: 'weekly', label: t('weekly') },
        ]}
        value={kind}
      />
      {kind === 'weekly' ? (
        <>
          <Checkbox checked={notices} onChange={setNotices}>
            {t('notices')}
          </Checkbox>
          <TextField
            autoComplete="email"
            label={t('address')}
            maxLength={254}
            note={t('addressNote')}
            onChange={setAddress}
            type="email"
            value={address}
            warning={address.trim() !== '' && !wellFormed ? t('badAddress') : undefined}
          />
          <RadioGroup
            label={t('language')}
            onChange={setLanguage}
            options={[
              { value: 'zh', label: t('zh') },
              { value: 'en', label: t('en') },
            ]}
            value={language}
          />
        </>
      ) : null}
    </Form>
  )
}

function Trial({ digest }: { digest: Digest }) {
  const t = useWords(reminderPageTexts)
  const { language } = useLanguage()
  const { tell, working, refusal } = useTell(sendTrial)
  const { refused, trial, weekly } = digest
  const told = useTold()
  return (
    <>
      {refused ? <Notice kind="refusal">{t('refused', { reply: refused })}</Notice> : null}
      <div className={css.row}>
        <Button onPress={() => void tell({ id: newId() })} working={working}>
          {t('trial')}
        </Button>
        {trial ? <span role="status">{t('trial.line', { state: told(trial) })}</span> : null}
      </div>
      {weekly ? <p>{t('weekly.line', { state: told(weekly) })}</p> : null}
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
    </>
  )
}

/** How a letter went, in words. */
function useTold() {
  const t = useWords(reminderPageTexts)
  const { zone } = useSession()
  return ({ state, failure, madeAt, settledAt }: NonNullable<Digest['trial']>) => {
    if (state === 'waiting' && failure) return t('letter.again', { failure })
    return t(`letter.${state}`, { at: dateTime(settledAt ?? madeAt, zone) })
  }
}
