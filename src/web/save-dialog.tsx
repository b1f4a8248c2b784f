import type { ReactNode } from 'react'
import { type Refusal, sentenceOf } from './api.ts'
import { Button, Dialog, Form, toast } from './ui/index.ts'
import { useLanguage } from './words.ts'

interface SaveDialogProps {
  title: string
  /** The verb of its command, and what is said when it was done. */
  save: string
  saved: string
  /** False while the server would refuse what is written. */
  ready: boolean
  /** The commands the form may give, as `useTell` has them: one is shown working, or refused. */
  commands: readonly { readonly working: boolean; readonly refusal: Refusal | null }[]
  onSave: () => Promise<{ ok: boolean }>
  onClose: () => void
  /** Beside the command that saves. */
  more?: ReactNode
  /** Said in place of a refusal: what would be refused. */
  warning?: string | null
  size?: 'regular' | 'wide'
  children: ReactNode
}

/** A form before the page: it stays with the reason when refused, and closes once what it says is done. */
export function SaveDialog({ title, save, saved, ready, commands, onSave, onClose, ...rest }: SaveDialogProps) {
  const { language } = useLanguage()
  const refusal = commands.find((command) => command.refusal)?.refusal
  const working = commands.some((command) => command.working)
  const submit = async () => {
    const reply = await onSave()
    if (!reply.ok) return
    toast(saved)
    onClose()
  }
  return (
    <Dialog onClose={onClose} open size={rest.size ?? 'regular'} title={title} working={working}>
      <Form
        actions={
          <>
            <Button disabled={!ready} type="submit" variant="primary" working={working}>
              {save}
            </Button>
            {rest.more}
          </>
        }
        onSubmit={() => void submit()}
        refusal={refusal ? sentenceOf(refusal, language) : rest.warning}
      >
        {rest.children}
      </Form>
    </Dialog>
  )
}
