import { newId } from '#web/api.ts'
import { useRecord } from '../record/record.tsx'
import { useConveners } from '../units.ts'
import { TemplateDialog } from './template-dialog.tsx'

/** 存为模板: what this gathering was, without its day and its people. */
export function KeepTemplate({ onClose }: { onClose: () => void }) {
  const { record } = useRecord()
  const { mine, loading } = useConveners()
  const convener = mine.find(({ id }) => id === record.unit.id)
  if (loading || !convener) return null
  const start = {
    id: newId(),
    version: null,
    name: record.title.slice(0, 40),
    purposes: record.purposes.map(({ kind }) => kind),
    minutes: lengthOf(record.startsAt, record.endsAt),
    venueId: record.venue?.id ?? null,
    place: record.venue ? '' : (record.place ?? ''),
    recorder: record.recorder,
    agenda: Object.fromEntries(
      record.purposes.map(({ kind, agenda }) => [
        kind,
        agenda.map(({ title, standing }) => ({ id: newId(), title, standing })),
      ]),
    ),
  }
  return <TemplateDialog convener={convener} onClose={onClose} start={start} />
}

/** Minutes from one clock to another; an end before the start is after midnight. */
function lengthOf(startsAt: string, endsAt: string | null): number | null {
  if (!endsAt) return null
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return (minute(endsAt) - minute(startsAt) + 1440) % 1440 || null
}
