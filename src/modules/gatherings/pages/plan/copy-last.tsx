import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Notice, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listGatherings, showGathering } from '../../reading.contract.ts'
import type { Gathering } from '../record/gathering.ts'
import type { PlanDraft } from './draft.ts'
import { planTexts } from './plan.texts.ts'

/** Offers to fill in like the last gathering of the same unit and kind. */
export function CopyLast({ draft, onCopy }: { draft: PlanDraft; onCopy: (last: Gathering) => void }) {
  const t = useWords(planTexts)
  const { today } = useSession()
  const [copied, setCopied] = useState<string | null>(null)
  const { unitId } = draft
  const kind = draft.kinds[0]
  const asked = unitId && kind ? { unitId, kind, state: 'closed' as const, pageSize: 5 } : null
  const listed = useAsk(listGatherings, asked).value?.gatherings
  const last = listed?.find(({ unit }) => unit.id === unitId)
  const { value: record } = useAsk(showGathering, last ? { id: last.id } : null)
  if (!last || !record) return null
  if (copied === last.id) return <Notice kind="done">{t('copied', { title: last.title })}</Notice>
  const copy = () => {
    setCopied(last.id)
    onCopy(record)
  }
  return (
    <Notice action={<TextButton onPress={copy}>{t('copyLast', { day: shortDay(last.heldOn, today) })}</TextButton>}>
      {last.title}
    </Notice>
  )
}
