import { useState } from 'react'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Drawer, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import css from './record.module.css'
import { useRecord } from './record.tsx'
import { sittingTexts } from './sittings.texts.ts'

/** Which sitting of how many this is, the way to the others, and who was asked to come to this one. */
export function SittingsLine() {
  const t = useWords(sittingTexts)
  const { today } = useSession()
  const { id, sittings, asked } = useRecord().record
  const [open, setOpen] = useState(false)
  const place = sittings.findIndex((one) => one.id === id) + 1
  if (sittings.length < 2 && asked.length === 0) return null
  return (
    <p className={`${css.theme} ${css.sittings}`}>
      <b>{t('sittings')}</b>
      {sittings.length > 1 ? <span>{t('place', { place, count: sittings.length })}</span> : null}
      {sittings.map((one, index) =>
        one.id === id ? null : (
          <TextLink href={`/gatherings/${one.id}`} key={one.id}>
            {t('other', { place: index + 1, day: shortDay(one.heldOn, today), time: one.startsAt })}
            {one.cancelled ? t('cancelled') : ''}
          </TextLink>
        ),
      )}
      {asked.length > 0 ? (
        <TextButton onPress={() => setOpen(true)}>{t('asked', { count: asked.length })}</TextButton>
      ) : null}
      <Asked onClose={() => setOpen(false)} open={open} />
    </p>
  )
}

function Asked({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(sittingTexts)
  const { asked } = useRecord().record
  return (
    <Drawer onClose={onClose} open={open} title={t('asked', { count: asked.length })}>
      <section className={css.see}>
        <ul>
          {asked.map(({ id, name, onDuty }) => (
            <li key={id}>
              {name} <small>{t(onDuty ? 'onDuty' : 'rest')}</small>
            </li>
          ))}
        </ul>
        <p>{t('askedNote')}</p>
      </section>
    </Drawer>
  )
}
