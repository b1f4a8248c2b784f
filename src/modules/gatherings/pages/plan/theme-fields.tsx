import { useState } from 'react'
import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Fields, Select, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { listGatherings, showGathering } from '../../reading.contract.ts'
import { planTexts } from './plan.texts.ts'
import type { PartProps } from './what-fields.tsx'

/** What a theme Party day adds: its theme, where the committee settled it (TP-02), why it was moved (TP-01). */
export function ThemeFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  return (
    <>
      <TextField label={t('theme')} maxLength={200} onChange={(theme) => change({ theme })} value={draft.theme} />
      <SettledFields {...{ draft, change, planning }} />
      <TextField
        label={t('reasonMoved')}
        maxLength={200}
        note={t('reasonMovedNote')}
        onChange={(reasonMoved) => change({ reasonMoved })}
        value={draft.reasonMoved}
      />
    </>
  )
}

const none = 'none'

/** The committee meeting, then which of its items settled the theme. */
function SettledFields({ draft, change, planning }: PartProps) {
  const t = useWords(planTexts)
  const { today } = useSession()
  const branchId = planning.convener?.branchId
  const [meetingId, setMeetingId] = useState<string | null>(null)
  const meetings = useAsk(
    listGatherings,
    branchId ? { unitId: branchId, kind: 'committee-meeting' as const, pageSize: 12 } : null,
  ).value?.gatherings
  const items = useAsk(showGathering, meetingId ? { id: meetingId } : null).value?.purposes.flatMap(
    ({ agenda }) => agenda,
  )
  const standing = (meetings ?? []).filter(({ state }) => state !== 'cancelled')
  if (standing.length === 0) return null
  return (
    <Fields least={240}>
      <Select
        label={t('settledIn')}
        note={t('settledNote')}
        onChange={(chosen) => {
          setMeetingId(chosen === none ? null : chosen)
          change({ settledItemId: null })
        }}
        options={[
          { value: none, label: t('notSettled') },
          ...standing.map(({ id, title, heldOn }) => ({ value: id, label: title, note: shortDay(heldOn, today) })),
        ]}
        value={meetingId ?? none}
      />
      {meetingId && items ? (
        <Select
          label={t('settledItem')}
          onChange={(settledItemId) => change({ settledItemId })}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          value={draft.settledItemId}
        />
      ) : null}
    </Fields>
  )
}
