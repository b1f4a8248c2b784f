import { say } from '#core/texts.ts'
import { showPerson } from '#modules/people/person.contract.ts'
import { inForce } from '#modules/people/timeline.rules.ts'
import { useAsk } from '#web/api.ts'
import type { Person } from '#web/person-field.tsx'
import { useLanguage } from '#web/words.ts'
import { transfersTexts } from '../transfers.texts.ts'

/** That he was no member of a branch that day, as the server would refuse it; null while nothing stands against it. */
export function useGone(person: Person | null, on: string | null): string | null {
  const { language } = useLanguage()
  const { value, stale } = useAsk(showPerson, person ? { personId: person.id } : null)
  if (!person || !on || !value || stale) return null
  return inForce(value.memberships, on) ? null : say(transfersTexts, 'transfers.not-a-member', language, { on })
}
