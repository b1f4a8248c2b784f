import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, TextButton, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { enterCode } from '../../room-code.contract.ts'
import { codeTexts } from './code.texts.ts'
import css from './sheet.module.css'

/** For oneself alone, and only if one wants to. */
export function OwnCode({ gatheringId }: { gatheringId: string }) {
  const t = useWords(codeTexts)
  const { language } = useLanguage()
  const [code, setCode] = useState<string | null>(null)
  const { tell, working, refusal } = useTell(enterCode)
  if (code === null) return <TextButton onPress={() => setCode('')}>{t('ask')}</TextButton>
  const send = async () => {
    const done = await tell({ gatheringId, code })
    if (!done.ok) return
    toast(t('done'))
    setCode(null)
  }
  return (
    <form
      className={css.own}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        autoComplete="off"
        autoFocus
        label={t('field')}
        maxLength={5}
        onChange={setCode}
        refusal={refusal && sentenceOf(refusal, language)}
        type="tel"
        value={code}
        width={180}
      />
      <Button disabled={code.trim().length < 5} type="submit" working={working}>
        {t('send')}
      </Button>
      <TextButton onPress={() => setCode(null)}>{t('cancel')}</TextButton>
    </form>
  )
}
