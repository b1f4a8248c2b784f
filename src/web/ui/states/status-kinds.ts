/** The status vocabulary: a shape, a colour and a word, the same everywhere and in print. */
export const statusKinds = [
  'due',
  'due-soon',
  'met',
  'met-late',
  'overdue',
  'not-applicable',
  'provisional',
  'needs-human',
  'passed',
  'failed',
  'invalid',
  'sent',
  'waiting',
  'refused',
  'cover-ok',
  'cover-exact',
  'cover-short',
  'out-of-band',
  'alarm',
] as const

export type StatusKind = (typeof statusKinds)[number]

export type Tone = 'ink' | 'ink2' | 'ink3' | 'red' | 'blue' | 'green' | 'ochre' | 'violet'

/** Colour of a state when it is the result, now. Hypothetical and historical ones are ink (the red budget). */
export const toneOf: Readonly<Record<StatusKind, Tone>> = {
  due: 'ink2',
  'due-soon': 'ochre',
  met: 'green',
  'met-late': 'ink2',
  overdue: 'red',
  'not-applicable': 'ink3',
  provisional: 'violet',
  'needs-human': 'blue',
  passed: 'green',
  failed: 'red',
  invalid: 'red',
  sent: 'ink2',
  waiting: 'ink2',
  refused: 'red',
  'cover-ok': 'green',
  'cover-exact': 'ink2',
  'cover-short': 'red',
  'out-of-band': 'ochre',
  alarm: 'red',
}
