import { type ReactNode, useId } from 'react'
import type { No } from '#core/decision.ts'
import { Button, Dialog, Form } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { taskTexts } from './person/person.texts.ts'
import { useSentence } from './sentence.ts'

interface TaskDialogProps {
  title: string
  /** The verb of the command. */
  submit: string
  /** Nothing stands against it as far as the page can tell. */
  ready: boolean
  working: boolean
  refusal: No | null
  onSubmit: () => void
  onClose: () => void
  size?: 'small' | 'regular'
  children: ReactNode
}

/** One command as a form in front of the page: its fields, the refusal if there was one, its verb. */
export function TaskDialog({
  title,
  submit,
  ready,
  working,
  refusal,
  onSubmit,
  onClose,
  size,
  children,
}: TaskDialogProps) {
  const t = useWords(taskTexts)
  const sentence = useSentence()
  const form = useId()
  return (
    <Dialog
      actions={
        <>
          <Button disabled={!ready} form={form} type="submit" variant="primary" working={working}>
            {submit}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
      onClose={onClose}
      open
      size={size ?? 'regular'}
      title={title}
    >
      <Form id={form} onSubmit={onSubmit} refusal={sentence(refusal)}>
        {children}
      </Form>
    </Dialog>
  )
}
