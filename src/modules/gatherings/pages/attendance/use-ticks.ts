import type { Tick } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Attendee } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { attendanceTexts } from './attendance.texts.ts'
import { codeTexts } from './code.texts.ts'
import { hintedMark, keyOf, markOf, signOf } from './grid.ts'

type Tags = NonNullable<Tick['tags']>[number]

/** The people of the grid with their ticks and signs. */
export function useTicks(attendees: readonly Attendee[]): Tick[] {
  const t = useWords(attendanceTexts)
  const code = useWords(codeTexts)
  const { chair, recorder } = useRecord().record

  const standing = ({ person, capacity }: Attendee): Tags[] => [
    ...(person.id === chair?.id ? [{ text: t('chairTag'), meaning: t('chairTag') }] : []),
    ...(person.id === recorder?.id ? [{ text: t('recorderTag'), meaning: t('recorderTag') }] : []),
    ...(capacity === 'probationary'
      ? [{ text: t('probationaryTag'), meaning: t('noVoteMeaning'), tone: 'violet' as const }]
      : []),
    ...(capacity === 'non-voting' ? [{ text: t('nonVotingTag'), meaning: t('nonVotingTag') }] : []),
  ]

  // The rota's word shows in blue, as its mark or as a hint of one; a mark of the recorder's own is plain.
  const whereabouts = (attendee: Attendee): Tags[] => {
    const mark = markOf(attendee)
    if (mark === 'present') return attendee.how === 'code' ? [{ text: code('tag'), meaning: code('tagMeaning') }] : []
    if (mark && attendee.how !== 'rota')
      return [{ text: t(`sign.${signOf(mark)}`), meaning: attendee.note ?? t(`mark.${mark}`) }]
    const hinted = mark ?? hintedMark(attendee)
    if (!hinted) return []
    return [{ text: t(`sign.${signOf(hinted)}`), meaning: t('byRota', { words: t(`mark.${hinted}`) }), tone: 'blue' }]
  }

  return attendees.map((attendee) => ({
    key: attendee.person.id,
    row: keyOf(attendee.group),
    column: keyOf(attendee.crew),
    name: attendee.person.name,
    ticked: attendee.state === 'present',
    tags: [...standing(attendee), ...whereabouts(attendee)],
  }))
}
