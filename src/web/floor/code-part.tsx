import { useState } from 'react'
import { useWords } from '#web/words.ts'
import { Button } from '../ui/actions/button.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Status } from '../ui/states/status.tsx'
import { Settle } from './actions-part.tsx'
import type { FloorAnswer } from './ask.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import { codeOperation, type Floor, mineOf } from './use-floor.ts'

/** The code shown in the room, for oneself and of one's own will. It waits for the network like all else, and holds no longer than there. */
export function CodePart({ gathering, floor }: { gathering: NonNullable<FloorAnswer['gathering']>; floor: Floor }) {
  const t = useWords(floorTexts)
  const [code, setCode] = useState<string | null>(null)
  const posted = mineOf(floor).findLast((one) => one.operation === codeOperation && one.subjectId === gathering.id)
  if (posted?.state === 'sent')
    return (
      <p className={css.leaving}>
        <Status kind="met" word={t('codeDone')} />
      </p>
    )
  if (posted)
    return (
      <div className={css.opened}>
        <Status kind={posted.state} />
        {posted.state === 'waiting' ? <p className={css.given}>{t('codeWaits')}</p> : null}
        <Settle floor={floor} posted={posted} />
      </div>
    )
  if (code === null)
    return (
      <Button onPress={() => setCode('')} size="small" variant="quiet">
        {t('codeAsk')}
      </Button>
    )
  const send = async () => {
    setCode(null)
    await floor.enterCode(gathering, code.trim())
  }
  return (
    <form
      className={css.opened}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        autoComplete="off"
        autoFocus
        label={t('codeField')}
        maxLength={5}
        note={t('codeNote')}
        onChange={setCode}
        type="tel"
        value={code}
      />
      <Button disabled={code.trim().length < 5} type="submit" variant="primary" wide>
        {t('codeSend')}
      </Button>
    </form>
  )
}
