import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AskOf, Operation } from '#core/operation.ts'
import { newId, type Refusal, send, sentenceOf } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { setAgenda } from '../../minutes.contract.ts'
import { amendPlan, planGathering } from '../../plan.contract.ts'
import type { Gathering } from '../record/gathering.ts'
import type { AgendaDraft, PlanDraft, planOf } from './draft.ts'
import { planTexts } from './plan.texts.ts'

type Plan = NonNullable<ReturnType<typeof planOf>>

/** Plans or changes a gathering, then writes its agenda. Answers with its id, or null when it was refused. */
export function useSaving(draft: PlanDraft, amended: Gathering | undefined) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const client = useQueryClient()
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  // One id for the page's whole life: pressing again after a cut network makes no second gathering.
  const made = useRef(amended?.id ?? newId())
  const tell = useRepeatable()

  const writeAgenda = async (gatheringId: string) => {
    for (const purpose of draft.kinds) {
      const items = (draft.agenda[purpose] ?? []).filter(({ title }) => title.trim() !== '')
      if (sameAgenda(amended, purpose, items)) continue
      const kept = await tell(setAgenda, { gatheringId, purpose, items: [...items] })
      if (!kept.ok) toast(t('agendaFailed', { sentence: sentenceOf(kept, language) }), 'refusal')
    }
  }
  const save = async (plan: Plan, unitId: string): Promise<string | null> => {
    const id = made.current
    setWorking(true)
    const done = amended
      ? await tell(amendPlan, { id, version: amended.version, ...plan })
      : await tell(planGathering, { id, unitId, ...plan, ...callingOf(draft) })
    if (done.ok && amended) await writeAgenda(id)
    setWorking(false)
    setRefusal(done.ok ? null : done)
    if (!done.ok) return null
    void client.invalidateQueries()
    return id
  }
  return { save, working, refusal }
}

/** Whom it calls beside those by right, and the agenda it begins with: told in one with the plan. */
function callingOf({ kinds, agenda, sittingIn, guests }: PlanDraft) {
  return {
    agenda: kinds.map((purpose) => ({
      purpose,
      items: (agenda[purpose] ?? []).filter(({ title }) => title.trim() !== '').map((line) => ({ ...line })),
    })),
    sittingIn: sittingIn.map(({ id }) => id),
    guests: guests.filter(({ name }) => name.trim() !== ''),
  }
}

/** Sends with one key per content, so that a reply lost on the way does nothing twice. */
function useRepeatable() {
  const keys = useRef(new Map<string, string>())
  return <O extends Operation>(operation: O, input: AskOf<O>) => {
    const content = `${operation.name} ${JSON.stringify(input)}`
    const key = keys.current.get(content) ?? newId()
    keys.current.set(content, key)
    return send(operation, input, key)
  }
}

function sameAgenda(
  amended: Gathering | undefined,
  purpose: PlanDraft['kinds'][number],
  items: readonly AgendaDraft[],
): boolean {
  const before = amended?.purposes.find(({ kind }) => kind === purpose)?.agenda ?? []
  const words = (lines: readonly { id: string; title: string; standing: boolean }[]) =>
    lines.map(({ id, title, standing }) => `${id} ${title} ${standing}`).join('\n')
  return words(before) === words(items)
}
