import { type Answer, ask } from '#regulations/index.ts'
import type { Judged } from '#web/judged.tsx'
import type { StatusKind } from '#web/ui/index.ts'
import type { Member } from './dues.ts'

/** What DU-17 says of open months, and how it is shown: never more than that somebody has to look into it. */
export function unpaidAnswer({ unpaid, excused }: Pick<Member, 'unpaid' | 'excused'>, today: string) {
  const given = { unpaid: [...unpaid, ...excused.map(({ month }) => month)], excused }
  const answer = ask('unpaid-dues', given, today)
  const states = { paid: 'met', late: 'due', review: 'needs-human' } as const
  const state: StatusKind = answer.values ? states[answer.values.state] : 'needs-human'
  return { answer: told(answer), state }
}

/** An answer whose lines that only tell settle nothing: fewer than six months in a row is no failure of anybody. */
export function told(
  answer: Pick<Answer<unknown>, 'outcome' | 'because' | 'wouldChange' | 'provisional' | 'pack'>,
): Judged {
  const because = answer.because.map((line) =>
    line.force === 'tells' || (line.force === 'warns' && line.holds === null)
      ? { ...line, force: 'tells' as const, holds: null }
      : line,
  )
  return { ...answer, because }
}
