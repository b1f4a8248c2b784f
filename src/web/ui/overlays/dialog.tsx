import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { Button } from '../actions/button.tsx'
import { IconButton } from '../actions/icon-button.tsx'
import { cx } from '../cx.ts'
import { Notice } from '../states/notice.tsx'
import words from '../ui.texts.ts'
import css from './dialog.module.css'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Commands at the foot, the red one first. */
  actions?: ReactNode
  /** 440, 640 or 960 px. */
  size?: 'small' | 'regular' | 'wide'
  /** `alertdialog` stays until it is answered. */
  role?: 'dialog' | 'alertdialog'
  /** Its command is under way: it stays until that has been answered. */
  working?: boolean
}

/** A question in front of the page. Esc closes it and the focus returns. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  size = 'regular',
  role = 'dialog',
  working = false,
}: DialogProps) {
  const t = useWords(words)
  return (
    <ModalOverlay
      className={css.ground ?? ''}
      isDismissable={role === 'dialog'}
      isOpen={open}
      onOpenChange={(next) => {
        if (!next && !working) onClose()
      }}
    >
      <Modal className={cx(css.sheet, css[size])}>
        <AriaDialog className={css.dialog ?? ''} role={role}>
          <header className={css.head}>
            <Heading className={css.title ?? ''} slot="title">
              {title}
            </Heading>
            <IconButton disabled={working} icon="close" label={t('close')} onPress={onClose} />
          </header>
          <div className={css.body}>{children}</div>
          {actions === undefined ? null : <footer className={css.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmDialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** What will happen, in a sentence, and that it cannot be undone when it cannot. */
  children: ReactNode
  /** The verb of the command: 完成记录, not 确定. */
  confirm: string
  onConfirm: () => void
  working?: boolean
  disabled?: boolean
  refusal?: string | null | undefined
}

/** Asks before what cannot be taken back. */
export function ConfirmDialog({
  confirm,
  onConfirm,
  working = false,
  disabled = false,
  refusal,
  ...rest
}: ConfirmDialogProps) {
  const t = useWords(words)
  return (
    <Dialog
      {...rest}
      actions={
        <>
          <Button disabled={disabled} onPress={onConfirm} variant="primary" working={working}>
            {confirm}
          </Button>
          <Button disabled={working} onPress={rest.onClose}>
            {t('cancel')}
          </Button>
        </>
      }
      role="alertdialog"
      size="small"
      working={working}
    >
      {rest.children}
      {refusal ? <Notice kind="refusal">{refusal}</Notice> : null}
    </Dialog>
  )
}
