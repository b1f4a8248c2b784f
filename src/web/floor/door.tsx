import { useState } from 'react'
import type { changePassword, signIn } from '#modules/identity/identity.contract.ts'
import { NewPasswordFields, useNewPassword } from '#modules/identity/new-password.tsx'
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
  // The login is not kept on the phone; the server holds the password against it.
  const password = useNewPassword(undefined)
  const { working, refusal, once } = useOnce()
  const { current, next } = password.typed
  const submit = () => once(() => ask<typeof changePassword>('identity.change-password', { current, next }), onDone)
  return (
    <section className={css.door}>
      <h1>{t('changeFirst')}</h1>
      <p>{t('mustChange')}</p>
      <Form
        actions={
          <Button disabled={working || !password.ready} type="submit" variant="primary" wide>
            {t('change')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <NewPasswordFields {...password} />
      </Form>
    </section>
  )
}
