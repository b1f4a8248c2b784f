import { useSearch } from '@tanstack/react-router'
import { periodWords } from '#regulations/sentences.rules.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { EmptyState, Loading, Notice, PageHead } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { draftFrom, emptyDraft, serving, type Wanted, wantedOf } from './pages/plan/draft.ts'
import { planTexts } from './pages/plan/plan.texts.ts'
import { PlanForm } from './pages/plan/plan-form.tsx'
import { useKindWords } from './pages/terms.tsx'
import { useConveners } from './pages/units.ts'
import { showGathering } from './reading.contract.ts'

/** Convenes a gathering; with `?amend=` changes one, with `?from=` fills in like another. */
export default function PlanPage() {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const t = useWords(planTexts)
  const amendId = typeof search.amend === 'string' ? search.amend : null
  const wanted = wantedOf(search)
  return (
    <>
      <PageHead line="none" sub={<Aim wanted={wanted} />} title={t(amendId ? 'amendTitle' : 'title')} />
      <Start
        amendId={amendId}
        fromId={typeof search.from === 'string' ? search.from : null}
        line={lineOf(search.line)}
        wanted={wanted}
      />
    </>
  )
}

function Aim({ wanted: { purposes, period } }: { wanted: Wanted }) {
  const t = useWords(planTexts)
  const kinds = useKindWords()
  const { language } = useLanguage()
  if (purposes.length === 0 || !period) return t('sub')
  return t('forPeriod', { kind: kinds(purposes), period: periodWords(period, language) })
}

interface StartProps {
  amendId: string | null
  fromId: string | null
  line: ReturnType<typeof lineOf>
  wanted: Wanted
}

/** Waits for what the form starts from, then hands it over once. */
function Start({ amendId, fromId, line, wanted }: StartProps) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const { mine, loading } = useConveners()
  const id = amendId ?? fromId
  const { value: record, refusal } = useAsk(showGathering, id ? { id } : null)
  if (refusal) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (loading || (id && !record)) return <Loading />
  const only = mine[0]
  if (!only) return <EmptyState>{t('noUnit')}</EmptyState>
  const empty = emptyDraft({ ...wanted, unitId: wanted.unitId ?? only.id }, today)
  const start = record ? draftFrom(record, empty, amendId === null) : empty
  const begun = serving(start, start.kinds, language)
  return <PlanForm amended={amendId ? record : undefined} key={id} line={line} start={begun} />
}

/** `id.version` of the line of a plan of the year that is to be done. */
function lineOf(given: unknown): { id: string; version: number } | null {
  const [id, version] = typeof given === 'string' ? given.split('.') : []
  return id && version ? { id, version: Number(version) } : null
}
