import { useRef } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { setAgenda } from '../../minutes.contract.ts'
import { amendPlan, planGathering } from '../../plan.contract.ts'
import type { Gathering, PlanDraft, planOf } from './draft.ts'
import { planTexts } from './plan.texts.ts'

type Plan = NonNullable<ReturnType<typeof planOf>>

/** Plans or changes a gathering, then writes its agenda. Answers with its id, or null when it was refused. */
export function useSaving(draft: PlanDraft, amended: Gathering | undefined) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const planning = useTell(planGathering)
  const amending = useTell(amendPlan)
  const agenda = useTell(setAgenda)
  // One id for the page's whole life: pressing again after a cut network makes no second gathering.
  const made = useRef(amended?.id ?? newId())

  const writeAgenda = async (gatheringId: string) => {
    for (const purpose of draft.kinds) {
      const items = draft.agenda[purpose].filter(({ title }) => title.trim() !== '')
      if (sameAgenda(amended, purpose, items)) continue
      const kept = await agenda.tell({ gatheringId, purpose, items: [...items] })
      if (!kept.ok) toast(t('agendaFailed', { sentence: sentenceOf(kept, language) }), 'refusal')
    }
  }
  const save = async (plan: Plan, unitId: string): Promise<string | null> => {
    const id = made.current
    const done = amended
      ? await amending.tell({ id, version: amended.version, ...plan })
      : await planning.tell({ id, unitId, ...plan })
    if (!done.ok) return null
    await writeAgenda(id)
    return id
  }
  return {
    save,
    working: planning.working || amending.working || agenda.working,
    refusal: planning.refusal ?? amending.refusal,
  }
}

function sameAgenda(
  amended: Gathering | undefined,
  purpose: PlanDraft['kinds'][number],
  items: PlanDraft['agenda'][typeof purpose],
): boolean {
  const before = amended?.purposes.find(({ kind }) => kind === purpose)?.agenda ?? []
  const words = (lines: readonly { id: string; title: string; standing: boolean }[]) =>
    lines.map(({ id, title, standing }) => `${id} ${title} ${standing}`).join('\n')
  return words(before) === words(items)
}
