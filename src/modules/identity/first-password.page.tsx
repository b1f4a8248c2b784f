import { PageHead } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { identityTexts } from './identity.texts.ts'
import { PasswordForm } from './password-form.tsx'
import css from './sign-in.module.css'

/** A first password was chosen by somebody else: it is changed before anything else is shown. */
export default function FirstPasswordPage() {
  const t = useWords(identityTexts)
  return (
    <main className={css.door}>
      <PageHead sub={t('mustChange')} title={t('firstPasswordTitle')} />
      <PasswordForm submitWord={t('goOn')} />
    </main>
  )
}
