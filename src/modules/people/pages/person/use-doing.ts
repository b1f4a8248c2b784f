import type { AskOf, Operation } from '#core/operation.ts'
import type { Answered } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useTelling } from '../use-telling.ts'
import { taskTexts } from './person.texts.ts'

type Done<O extends Operation> = Extract<Answered<O>, { ok: true }>['value']

/** Tells a command from a dialog: says so and closes when it is done. */
export function useDoing<O extends Operation>(operation: O, onClose: () => void) {
  const t = useWords(taskTexts)
  const { tell, working, refusal } = useTelling(operation)
  const submit = async (input: AskOf<O>, said?: (done: Done<O>) => string) => {
    const reply = await tell(input)
    if (!reply.ok) return
    toast(said?.(reply.value) ?? t('done'))
    onClose()
  }
  return { submit, working, refusal }
}
