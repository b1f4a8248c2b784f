import { newId } from '#web/api.ts'
import type { Person } from '#web/person-field.tsx'
import { asVtt } from '../../stories.rules.ts'
import type { Story } from './story-value.ts'

/** What stands in the dialog while it is filled in. */
export interface Draft {
  readonly id: string
  readonly title: string
  readonly streamId: string
  readonly from: 'branch' | 'outside'
  readonly teller: Person | null
  readonly tellerName: string
  readonly tellerPost: string
  readonly toldOn: string | null
  readonly recordedBy: Person | null
  readonly consentedOn: string | null
  readonly consentNote: string
  readonly tags: string
  readonly soundId: string | null
  readonly transcript: string
  readonly unmarked: boolean
}

interface Usual {
  readonly streamId: string
  readonly today: string
  readonly recorder: Person | null
}

export function draftOf(story: Story | null, { streamId, today, recorder }: Usual): Draft {
  const { teller } = story ?? { teller: null }
  return {
    id: newId(),
    title: story?.title ?? '',
    streamId: story?.streamId ?? streamId,
    from: teller?.id ? 'branch' : 'outside',
    teller: teller?.id ? { id: teller.id, name: teller.name } : null,
    tellerName: teller && !teller.id ? teller.name : '',
    tellerPost: teller?.post ?? '',
    toldOn: story?.toldOn ?? today,
    recordedBy: story?.recordedBy ?? recorder,
    // When he agreed is never assumed.
    consentedOn: story?.consentedOn ?? null,
    consentNote: story?.consentNote ?? '',
    tags: story?.tags.join('、') ?? '',
    soundId: null,
    transcript: story?.cues ? asVtt(story.cues) : (story?.transcript ?? ''),
    unmarked: false,
  }
}

/** What the command is told; null while something is missing. */
export function contentOf(draft: Draft) {
  const { title, from, teller, toldOn, recordedBy, consentedOn, unmarked, soundId } = draft
  const name = draft.tellerName.trim()
  const told = from === 'branch' ? teller && { personId: teller.id } : name !== '' && { name }
  if (title.trim() === '' || !told || !toldOn || !recordedBy || !consentedOn || !unmarked) return null
  const { streamId, tellerPost, consentNote, transcript } = draft
  return {
    title,
    streamId,
    teller: told,
    tellerPost,
    toldOn,
    recordedById: recordedBy.id,
    consentedOn,
    consentNote,
    tags: draft.tags.split(/[、,，;；\s]+/).filter(Boolean),
    transcript,
    unmarked: true as const,
    sound: soundId ? { fileId: soundId } : null,
  }
}
