import { newId, useAsk } from '#web/api.ts'
import { Notice, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { showFollowUp } from '../../follow-up.contract.ts'
import type { PlanDraft } from '../plan/draft.ts'
import { followUpTexts } from './follow-up.texts.ts'

/** What is open from last time, offered as the first agenda item of the leading purpose. */
export function FollowUpOffer({ draft, change }: { draft: PlanDraft; change: (change: Partial<PlanDraft>) => void }) {
  const t = useWords(followUpTexts)
  const { unitId, kinds, agenda } = draft
  const [leading] = kinds
  const { value } = useAsk(showFollowUp, unitId && leading ? { unitId, purposes: [...kinds] } : null)
  const open = value?.tasks.filter(({ state }) => state === 'open').length ?? 0
  if (!leading || open === 0) return null
  const lines = agenda[leading] ?? []
  if (lines.some(({ title }) => title === t('agendaTitle'))) return null
  const first = { id: newId(), title: t('agendaTitle'), standing: true }
  const put = () => change({ agenda: { ...agenda, [leading]: [first, ...lines] } })
  return <Notice action={<TextButton onPress={put}>{t('put')}</TextButton>}>{t('offer', { open })}</Notice>
}
