import { useState } from 'react'
import { type Column, Disclosure, Status, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Attendee } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { attendanceTexts } from './attendance.texts.ts'
import { hintedMark, markOf } from './grid.ts'
import { WhyDialog } from './why-dialog.tsx'

/** Everyone due who is not here, with the reason: for the mouse and the phone what the digits are for the keyboard. */
export function Away() {
  const t = useWords(attendanceTexts)
  const { record } = useRecord()
  const [asked, setAsked] = useState<Attendee | null>(null)
  const away = record.attendees.filter(({ byRight, state }) => byRight && state !== 'present')
  if (away.length === 0) return null
  const { unmarked } = record.totals
  const columns: Column<Attendee>[] = [
    { key: 'name', title: t('name'), width: 96, cell: ({ person }) => person.name },
    { key: 'place', title: t('place'), cell: ({ group, crew }) => [group?.name, crew?.name].filter(Boolean).join(' ') },
    { key: 'state', title: t('state'), cell: (one) => <Whereabouts attendee={one} /> },
    ...(record.may.attendance
      ? [
          {
            key: 'why',
            title: '',
            kind: 'action' as const,
            cell: (one: Attendee) => <Ask attendee={one} onAsk={setAsked} />,
          },
        ]
      : []),
  ]
  return (
    <>
      <Disclosure
        note={unmarked > 0 ? t('unmarked', { count: unmarked }) : t('allMarked')}
        title={t('awayTitle', { count: away.length })}
      >
        <Table
          columns={columns}
          density="tight"
          label={t('awayTitle', { count: away.length })}
          least={480}
          line="light"
          rowKey={({ person }) => person.id}
          rows={away.toSorted((a, b) => Number(a.state !== null) - Number(b.state !== null))}
        />
      </Disclosure>
      <WhyDialog asked={asked} onClose={() => setAsked(null)} />
    </>
  )
}

function Whereabouts({ attendee }: { attendee: Attendee }) {
  const t = useWords(attendanceTexts)
  const mark = markOf(attendee)
  if (mark && attendee.how === 'rota') return t('byRota', { words: t(`mark.${mark}`) })
  if (mark) return [t(`mark.${mark}`), attendee.note].filter(Boolean).join('：')
  const hinted = hintedMark(attendee)
  return (
    <>
      <Status kind="due" word={t('notMarked')} /> {hinted ? t('rotaSays', { words: t(`mark.${hinted}`) }) : null}
    </>
  )
}

function Ask({ attendee, onAsk }: { attendee: Attendee; onAsk: (attendee: Attendee) => void }) {
  const t = useWords(attendanceTexts)
  return (
    <TextButton label={t('whyLabel', { name: attendee.person.name })} onPress={() => onAsk(attendee)}>
      {t('why')}
    </TextButton>
  )
}
