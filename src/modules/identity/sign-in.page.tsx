import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Form, LanguageToggle, Mark, Notice, TextField, ThemeToggle } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { signIn } from './identity.contract.ts'
import { identityTexts } from './identity.texts.ts'
import css from './sign-in.module.css'

/** The door: login and password, nothing else. */
export default function SignInPage() {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const { needsSetUp } = useSession()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { tell, working, refusal } = useTell(signIn)
  return (
    <main className={css.door}>
      <header className={css.brand}>
        <Mark size={46} />
        <h1>雁阵</h1>
        <p>{t('tagline')}</p>
      </header>
      {needsSetUp ? <Notice>{t('needsSetUp')}</Notice> : null}
      <Form
        actions={
          <Button disabled={!login || !password} type="submit" variant="primary" wide working={working}>
            {t('signIn')}
          </Button>
        }
        onSubmit={() => void tell({ login, password })}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <TextField autoComplete="username" autoFocus label={t('login')} onChange={setLogin} value={login} />
        <TextField
          autoComplete="current-password"
          label={t('password')}
          onChange={setPassword}
          type="password"
          value={password}
        />
      </Form>
      <p className={css.note}>{t('signInNote')}</p>
      <div className={css.tools}>
        <ThemeToggle />
        <LanguageToggle />
      </div>
    </main>
  )
}
