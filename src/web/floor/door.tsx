import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import type { changePassword, signIn } from '#modules/identity/identity.contract.ts'
import { identityTexts } from '#modules/identity/identity.texts.ts'
import { judgePassword } from '#modules/identity/sign-in.rules.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type Refusal, sentenceOf } from '../send.ts'
import { Button } from '../ui/actions/button.tsx'
import { LanguageToggle } from '../ui/actions/toggles.tsx'
import { Form } from '../ui/fields/form.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { ask } from './ask.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'

/** Asks once at a time, and keeps why it was refused. */
function useOnce() {
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const once = async (asking: () => Promise<{ readonly ok: true } | Refusal>, done: () => void) => {
    setWorking(true)
    const answered = await asking()
    setWorking(false)
    setRefusal(answered.ok ? null : answered)
    if (answered.ok) done()
  }
  return { working, refusal, once }
}

/** The door of the phone: login and password. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { working, refusal, once } = useOnce()
  const submit = () => once(() => ask<typeof signIn>('identity.sign-in', { login, password }), onDone)
  return (
    <section className={css.door}>
      <h1>{t('signIn')}</h1>
      <p>{t('tagline')}</p>
      <Form
        actions={
          <Button disabled={working || !login || !password} type="submit" variant="primary" wide>
            {t('signIn')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <TextField autoComplete="username" label={t('login')} onChange={setLogin} value={login} />
        <TextField
          autoComplete="current-password"
          label={t('password')}
          onChange={setPassword}
          type="password"
          value={password}
        />
      </Form>
      <p>{t('signInNote')}</p>
      <LanguageToggle />
    </section>
  )
}

/** A first password was chosen by somebody else: it is changed before anything else is shown. */
export function FirstPassword({ onDone }: { onDone: () => void }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [repeated, setRepeated] = useState('')
  const { working, refusal, once } = useOnce()
  // The login is not kept on the phone; the server holds the password against it.
  const judged = judgePassword(next, '\u0000')
  const submit = () => once(() => ask<typeof changePassword>('identity.change-password', { current, next }), onDone)
  return (
    <section className={css.door}>
      <h1>{t('changeFirst')}</h1>
      <p>{t('mustChange')}</p>
      <Form
        actions={
          <Button
            disabled={working || !current || !judged.ok || repeated !== next}
            type="submit"
            variant="primary"
            wide
          >
            {t('change')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <TextField
          autoComplete="current-password"
          label={t('current')}
          onChange={setCurrent}
          type="password"
          value={current}
        />
        <TextField
          autoComplete="new-password"
          label={t('next')}
          note={t('nextNote')}
          onChange={setNext}
          type="password"
          value={next}
          warning={next !== '' && isNo(judged) ? say(identityTexts, judged.code, language, judged.numbers) : undefined}
        />
        <TextField
          autoComplete="new-password"
          label={t('repeated')}
          onChange={setRepeated}
          type="password"
          value={repeated}
          warning={repeated !== '' && repeated !== next ? t('differs') : undefined}
        />
      </Form>
    </section>
  )
}
