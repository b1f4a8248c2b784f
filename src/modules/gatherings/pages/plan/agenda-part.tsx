import { Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { AgendaFields } from '../agenda-fields.tsx'
import type { PlanDraft } from './draft.ts'
import css from './plan.module.css'
import { planTexts } from './plan.texts.ts'

interface AgendaPartProps {
  draft: PlanDraft
  change: (change: Partial<PlanDraft>) => void
}

/** The agenda of each purpose. */
export function AgendaPart({ draft, change }: AgendaPartProps) {
  const t = useWords(planTexts)
  const term = useWords(termTexts)
  return (
    <Section line="heavy" note={t('agendaNote')} title={t('agenda')}>
      <div className={css.agendas}>
        {draft.kinds.map((kind) => (
          <section aria-label={term(`kind.${kind}`)} key={kind}>
            {draft.kinds.length > 1 ? <h3>{term(`kind.${kind}`)}</h3> : null}
            <AgendaFields
              lines={draft.agenda[kind] ?? []}
              onChange={(lines) => change({ agenda: { ...draft.agenda, [kind]: lines } })}
            />
          </section>
        ))}
      </div>
    </Section>
  )
}
