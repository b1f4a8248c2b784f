import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, ConfirmDialog, Dialog, Form, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { closeAccount, openAccount, resetPassword } from './identity.contract.ts'
import { identityTexts } from './identity.texts.ts'
import { judgePassword } from './sign-in.rules.ts'

export interface AccountTask {
  readonly kind: 'openAccount' | 'resetPassword' | 'closeAccount' | 'reopenAccount'
  readonly personId: string
  readonly name: string
}

/** Opens, resets, closes or reopens one account. */
export function AccountDialog({ task, onClose }: { task: AccountTask; onClose: () => void }) {
  return task.kind === 'openAccount' || task.kind === 'resetPassword' ? (
    <PasswordDialog onClose={onClose} task={task} />
  ) : (
    <CloseDialog onClose={onClose} task={task} />
  )
}

function PasswordDialog({ task, onClose }: { task: AccountTask; onClose: () => void }) {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const opening = useTell(openAccount)
  const resetting = useTell(resetPassword)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const isNew = task.kind === 'openAccount'
  const judged = judgePassword(password, login || '\u0000')
  const submit = async () => {
    const { personId } = task
    const reply = await (isNew ? opening.tell({ personId, login, password }) : resetting.tell({ personId, password }))
    if (reply.ok) onClose()
  }
  const refusal = opening.refusal ?? resetting.refusal
  return (
    <Dialog
      actions={
        <>
          <Button
            disabled={!judged.ok || (isNew && login.trim().length < 2)}
            form="account"
            type="submit"
            variant="primary"
            working={opening.working || resetting.working}
          >
            {t(task.kind)}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
      onClose={onClose}
      open
      size="small"
      title={`${t(task.kind)} · ${task.name}`}
    >
      <Form id="account" onSubmit={() => void submit()} refusal={refusal && sentenceOf(refusal, language)}>
        {isNew ? <TextField autoComplete="off" autoFocus label={t('login')} onChange={setLogin} value={login} /> : null}
        <TextField
          autoComplete="new-password"
          label={t('firstPassword')}
          note={t('firstPasswordNote')}
          onChange={setPassword}
          value={password}
          warning={
            password !== '' && isNo(judged) ? say(identityTexts, judged.code, language, judged.numbers) : undefined
          }
        />
      </Form>
    </Dialog>
  )
}

function CloseDialog({ task, onClose }: { task: AccountTask; onClose: () => void }) {
  const t = useWords(identityTexts)
  const { language } = useLanguage()
  const { tell, working, refusal } = useTell(closeAccount)
  const submit = async () => {
    const reply = await tell({ personId: task.personId, closed: task.kind === 'closeAccount' })
    if (reply.ok) onClose()
  }
  return (
    <ConfirmDialog
      confirm={t(task.kind)}
      onClose={onClose}
      onConfirm={() => void submit()}
      open
      refusal={refusal && sentenceOf(refusal, language)}
      title={`${t(task.kind)} · ${task.name}`}
      working={working}
    >
      {task.kind === 'closeAccount'
        ? t('closeAccountAsk', { name: task.name })
        : t('reopenAccountAsk', { name: task.name })}
    </ConfirmDialog>
  )
}
