import { Fields } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../people-pages.texts.ts'
import { Choice } from './choice.tsx'
import { usePlaces, usePosts } from './places.ts'
import { useTerm } from './terms.tsx'

export interface Place {
  readonly crewId: string | null
  readonly postId: string | null
}

interface PostingFieldsProps {
  value: Place
  onChange: (place: Place) => void
  /** Without a crew there is nothing to choose; otherwise "no crew yet" is an answer. */
  crewRequired?: boolean
}

/** The crew, and the post of its workshop. */
export function PostingFields({ value, onChange, crewRequired = false }: PostingFieldsProps) {
  const t = useWords(addTexts)
  const term = useTerm()
  const { crews, workshopOf } = usePlaces()
  const posts = usePosts(workshopOf(value.crewId))
  return (
    <Fields>
      <Choice
        label={term('field.crew')}
        none={crewRequired ? null : t('noCrew')}
        onChange={(crewId) =>
          onChange({ crewId, postId: workshopOf(crewId) === workshopOf(value.crewId) ? value.postId : null })
        }
        options={crews}
        value={value.crewId}
      />
      <Choice
        disabled={value.crewId === null}
        label={term('field.post')}
        none={t('noPost')}
        onChange={(postId) => onChange({ ...value, postId })}
        options={posts}
        value={value.postId}
      />
    </Fields>
  )
}
