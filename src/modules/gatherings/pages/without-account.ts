import { listWithoutAccount } from '#modules/identity/identity.contract.ts'
import { useAsk } from '#web/api.ts'
import { useMay } from '#web/session.tsx'

type Named = { readonly id: string } | null

/** Who of these has no account: he closes the record himself, and could not. */
export function useWithoutAccount(...people: readonly Named[]): (person: Named) => boolean {
  const personIds = [...new Set(people.flatMap((person) => (person ? [person.id] : [])))].sort()
  const { value } = useAsk(listWithoutAccount, useMay('see') && personIds.length > 0 ? { personIds } : null)
  return (person) => person !== null && (value?.personIds.includes(person.id) ?? false)
}
