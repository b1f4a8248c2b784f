import { type ReactNode, useState } from 'react'
import { type Refusal, sentenceOf } from './api.ts'
import { ConfirmDialog, TextField, toast } from './ui/index.ts'
import { useLanguage } from './words.ts'

interface ReasonDialogProps {
  title: string
  /** What will happen. */
  children: ReactNode
  reason: string
  /** The verb of the command, and what is said when it was done. */
  confirm: string
  done: string
  command: { readonly working: boolean; readonly refusal: Refusal | null }
  onConfirm: (reason: string) => Promise<{ ok: boolean }>
  onClose: () => void
}

/** Takes something back: nothing is struck out without a reason. */
export function ReasonDialog({
  children,
  reason: label,
  done,
  command,
  onConfirm,
  onClose,
  ...rest
}: ReasonDialogProps) {
  const { language } = useLanguage()
  const [reason, setReason] = useState('')
  const confirm = async () => {
    const reply = await onConfirm(reason.trim())
    if (!reply.ok) return
    toast(done)
    onClose()
  }
  return (
    <ConfirmDialog
      {...rest}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={command.refusal && sentenceOf(command.refusal, language)}
      working={command.working}
    >
      <p>{children}</p>
      <TextField label={label} maxLength={200} onChange={setReason} required value={reason} />
    </ConfirmDialog>
  )
}
