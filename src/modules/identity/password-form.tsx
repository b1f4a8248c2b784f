import { sentenceOf, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Form, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { changePassword } from './identity.contract.ts'
import { identityTexts } from './identity.texts.ts'
import { NewPasswordFields, useNewPassword } from './new-password.tsx'

/** Changes one's own password; what would be refused is said while typing, by the same rule. */
export function PasswordForm({ submitWord }: { submitWord: string }) {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const password = useNewPassword(useSession().person?.login)
  const { tell, working, refusal } = useTell(changePassword)
  const submit = async () => {
    const { current, next } = password.typed
    const reply = await tell({ current, next })
    if (!reply.ok) return
    password.clear()
    toast(t('passwordChanged', { count: reply.value.otherSessionsClosed }))
  }
  return (
    <Form
      actions={
        <Button disabled={!password.ready} type="submit" variant="primary" working={working}>
          {submitWord}
        </Button>
      }
      onSubmit={() => void submit()}
      refusal={refusal && sentenceOf(refusal, language)}
    >
      <NewPasswordFields {...password} />
    </Form>
  )
}
