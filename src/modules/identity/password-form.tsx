import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Form, TextField, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { changePassword } from './identity.contract.ts'
import { identityTexts } from './identity.texts.ts'
import { judgePassword } from './sign-in.rules.ts'

/** Changes one's own password; what would be refused is said while typing, by the same rule. */
export function PasswordForm({ submitWord }: { submitWord: string }) {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const { person } = useSession()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const { tell, working, refusal } = useTell(changePassword)
  const judged = judgePassword(next, person?.login ?? '')
  const differs = again !== '' && again !== next
  const submit = async () => {
    const reply = await tell({ current, next })
    if (!reply.ok) return
    for (const clear of [setCurrent, setNext, setAgain]) clear('')
    toast(t('passwordChanged', { count: reply.value.otherSessionsClosed }))
  }
  return (
    <Form
      actions={
        <Button disabled={!current || !judged.ok || again !== next} type="submit" variant="primary" working={working}>
          {submitWord}
        </Button>
      }
      onSubmit={() => void submit()}
      refusal={refusal && sentenceOf(refusal, language)}
    >
      <TextField
        autoComplete="current-password"
        label={t('currentPassword')}
        onChange={setCurrent}
        type="password"
        value={current}
      />
      <TextField
        autoComplete="new-password"
        label={t('nextPassword')}
        note={t('passwordNote')}
        onChange={setNext}
        type="password"
        value={next}
        warning={next !== '' && isNo(judged) ? say(identityTexts, judged.code, language, judged.numbers) : undefined}
      />
      <TextField
        autoComplete="new-password"
        label={t('again')}
        onChange={setAgain}
        type="password"
        value={again}
        warning={differs ? t('differs') : undefined}
      />
    </Form>
  )
}
