import { useQueryClient } from '@tanstack/react-query'
import type { AskOf, Operation } from '#core/operation.ts'
import { useTell } from '#web/api.ts'

/** Tells a command; when someone changed the subject meanwhile, everything is read again, so that the page shows what is true now. */
export function useTelling<O extends Operation>(operation: O) {
  const client = useQueryClient()
  const told = useTell(operation)
  const tell = async (input: AskOf<O>) => {
    const reply = await told.tell(input)
    if (!reply.ok && reply.code === 'people.changed-meanwhile') await client.invalidateQueries()
    return reply
  }
  return { ...told, tell }
}
