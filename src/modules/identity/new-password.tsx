import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { TextField } from '#web/ui/fields/text-field.tsx'
import { useLanguage, useWords } from '#web/words.ts'
import { identityTexts } from './identity.texts.ts'
import { judgePassword } from './sign-in.rules.ts'

const empty = { current: '', next: '', again: '' }

/**
 * The passwords of whoever changes his own, the new one judged while typing by the server's rule. Without a login (the
 * phone keeps none) that it must not contain it is left to the server.
 */
export function useNewPassword(login: string | undefined) {
  const [typed, setTyped] = useState(empty)
  const judged = judgePassword(typed.next, login ?? '\u0000')
  return {
    typed,
    judged,
    ready: typed.current !== '' && judged.ok && typed.again === typed.next,
    change: (part: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...part })),
    clear: () => setTyped(empty),
  }
}

/** The password that holds, the new one, and the new one again. */
export function NewPasswordFields({ typed, judged, change }: ReturnType<typeof useNewPassword>) {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const { current, next, again } = typed
  return (
    <>
      <TextField
        autoComplete="current-password"
        label={t('currentPassword')}
        onChange={(value) => change({ current: value })}
        type="password"
        value={current}
      />
      <TextField
        autoComplete="new-password"
        label={t('nextPassword')}
        note={t('passwordNote')}
        onChange={(value) => change({ next: value })}
        type="password"
        value={next}
        warning={next !== '' && isNo(judged) ? say(identityTexts, judged.code, language, judged.numbers) : undefined}
      />
      <TextField
        autoComplete="new-password"
        label={t('again')}
        onChange={(value) => change({ again: value })}
        type="password"
        value={again}
        warning={again !== '' && again !== next ? t('differs') : undefined}
      />
    </>
  )
}
