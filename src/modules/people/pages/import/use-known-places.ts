import type { Option } from '#web/ui/index.ts'
import { usePlaces, usePosts } from '../places.ts'
import type { UnknownName } from './unknown-draft.ts'

/** What a name in the file may mean, by kind; posts are those of the workshop. */
export function useKnownPlaces(workshopId: string | null): Readonly<Record<UnknownName['field'], Option[]>> {
  const { units } = usePlaces()
  const posts = usePosts(workshopId)
  const ofKind = (kind: string) =>
    units.filter((unit) => unit.kind === kind).map(({ id, name }) => ({ value: id, label: name }))
  return { branch: ofKind('branch'), group: ofKind('group'), crew: ofKind('crew'), post: posts }
}
