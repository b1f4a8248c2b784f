import { useState } from 'react'
import { sentenceOf, useAsk, useTell } from '#web/api.ts'
import { timeOfDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, Dialog, Loading, Notice, Segment } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { endCode, readCode, showCode } from '../../room-code.contract.ts'
import { codeTexts } from './code.texts.ts'
import css from './sheet.module.css'

const choices = ['10', '15', '30', '60'] as const
type Minutes = (typeof choices)[number]

/** The code, large enough to be read from the last row, while the keeper wants it. */
export function CodeDialog({ gatheringId, onClose }: { gatheringId: string; onClose: () => void }) {
  const t = useWords(codeTexts)
  const { language } = useLanguage()
  const { zone } = useSession()
  const [minutes, setMinutes] = useState<Minutes>('15')
  const { value } = useAsk(readCode, { gatheringId }, { everyMs: 4000 })
  const showing = useTell(showCode)
  const ending = useTell(endCode)
  const refusal = showing.refusal ?? ending.refusal
  const running = value?.running ?? null
  const show = () => void showing.tell({ gatheringId, minutes: Number(minutes) })
  return (
    <Dialog
      actions={
        <>
          <Button onPress={show} variant={running ? 'plain' : 'primary'} working={showing.working}>
            {t(running ? 'another' : 'show')}
          </Button>
          {running ? (
            <Button onPress={() => void ending.tell({ gatheringId })} working={ending.working}>
              {t('end')}
            </Button>
          ) : null}
        </>
      }
      onClose={onClose}
      open
      size="wide"
      title={t('title')}
    >
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {value === undefined ? <Loading /> : null}
      {running ? (
        <>
          <p aria-label={t('spoken', { code: [...running.code].join(' ') })} className={css.code} role="img">
            {running.code}
          </p>
          <p className={css.room}>
            <span>{t('until', { time: timeOfDay(running.until, zone) })}</span>
            <span>{t('entered', { count: running.entered })}</span>
          </p>
        </>
      ) : null}
      {value && !running ? <p className={css.room}>{t('off')}</p> : null}
      <Segment
        label={t('minutes')}
        onChange={setMinutes}
        options={choices.map((count) => ({ value: count, label: t('minutesOf', { count }) }))}
        value={minutes}
      />
      <p className={css.letters}>{t('voluntary')}</p>
    </Dialog>
  )
}
