import { Status, type StatusKind } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { PollState } from '../polls.rules.ts'
import { pollTerms } from '../polls-pages.texts.ts'

const kinds: Readonly<Record<PollState, StatusKind>> = {
  draft: 'provisional',
  open: 'due',
  over: 'due-soon',
  closed: 'met',
  published: 'met',
  withdrawn: 'not-applicable',
}

export function PollStateMark({ state }: { state: PollState }) {
  const term = useWords(pollTerms)
  return <Status kind={kinds[state]} word={term(`state.${state}`)} />
}
