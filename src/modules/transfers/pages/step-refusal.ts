import { say } from '#core/texts.ts'
import { useSession } from '#web/session.tsx'
import { useLanguage } from '#web/words.ts'
import { type AbsenceStepKind, judgeAbsenceStep } from '../absence-step.rules.ts'
import { transfersTexts } from '../transfers.texts.ts'
import type { Absence } from './absence.ts'

/** Why the step would be refused; undefined where there is no day yet. */
export function useStepRefusal(absence: Absence, kind: AbsenceStepKind, on: string | null) {
  const { today } = useSession()
  const { language } = useLanguage()
  if (!on) return undefined
  const contacts = absence.contacts.map((contact) => contact.on)
  const judged = judgeAbsenceStep({ ...absence, struck: absence.struck !== null }, contacts, { kind, on }, today)
  return judged.ok ? null : say(transfersTexts, judged.code, language, judged.numbers)
}
