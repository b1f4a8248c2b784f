import { useQueryClient } from '@tanstack/react-query'
import type { AskOf, Operation } from '#core/operation.ts'
import { type Answered, useTell } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { taskTexts } from './person.texts.ts'

type Done<O extends Operation> = Extract<Answered<O>, { ok: true }>['value']

/**
 * Tells a command from a dialog: says so and closes when it is done. When someone changed the person meanwhile, everything is
 * read again, so that the dialog stands on what is true now.
 */
export function useDoing<O extends Operation>(operation: O, onClose: () => void) {
  const t = useWords(taskTexts)
  const client = useQueryClient()
  const { tell, working, refusal } = useTell(operation)
  const submit = async (input: AskOf<O>, said?: (done: Done<O>) => string) => {
    const reply = await tell(input)
    if (reply.ok) {
      toast(said?.(reply.value) ?? t('done'))
      onClose()
    } else if (reply.code === 'people.changed-meanwhile') await client.invalidateQueries()
  }
  return { submit, working, refusal }
}
