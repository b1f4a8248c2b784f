import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import type { AskOf } from '#core/operation.ts'
import { useSession } from '#web/session.tsx'
import { amendTerm } from '../../term.contract.ts'
import { judgeTermChange } from '../../term-change.rules.ts'
import { useDoing } from '../person/use-doing.ts'
import { useSentence } from '../sentence.ts'
import type { Term } from './shown.ts'

type Change = Omit<AskOf<typeof amendTerm>, 'termId' | 'version'>

/** A change to a term as it is being written: what the server would refuse of it is known at once, by the same rule. */
export function useAmending<Part extends keyof Change>(term: Term, parts: readonly Part[], onClose: () => void) {
  const { today } = useSession()
  const sentence = useSentence()
  const { submit, working, refusal } = useDoing(amendTerm, onClose)
  const [draft, setDraft] = useState(
    () => Object.fromEntries(parts.map((part) => [part, term[part]])) as Pick<Term, Part>,
  )
  const judged = judgeTermChange(term, { ...term, ...draft }, term.nextOn, today)
  const changed = parts.some((part) => draft[part] !== term[part])
  return {
    draft,
    change: (part: Partial<Pick<Term, Part>>) => setDraft((before) => ({ ...before, ...part })),
    warning: changed && isNo(judged) ? sentence(judged) : null,
    dialog: {
      onClose,
      onSubmit: () => void submit({ termId: term.id ?? '', version: term.version ?? 0, ...draft }),
      ready: changed && judged.ok,
      refusal,
      working,
    },
  }
}

/** What was typed into a field of words: nothing is null. */
export function written(text: string): string | null {
  return text.trim() === '' ? null : text
}
