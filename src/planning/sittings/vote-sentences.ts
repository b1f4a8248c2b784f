import type { Conflict, Shortfall } from './answer.ts'
import type { Words } from './wording.ts'

/** Sessions spoken of one by one; of more, those that come nearest. */
const mostSpoken = 5

/** Why no session brings the voters a vote needs, the nearest first. */
export function shortfallSentences(words: Words, shortfalls: readonly Shortfall[]): string[] {
  const nearest = shortfalls.toSorted((one, other) => other.atMost - one.atMost)
  const spoken = nearest.slice(0, mostSpoken).map((shortfall) => shortfallSentence(words, shortfall))
  const more = nearest.length - spoken.length
  return more > 0 ? [...spoken, words.say('moreSessions', { count: more })] : spoken
}

function shortfallSentence(words: Words, shortfall: Shortfall): string {
  const { sessionId, need, atMost, kept, unavailable, closed, missing, capacity } = shortfall
  const session = words.session(sessionId)
  if (closed) return words.say('closed', { session, reason: words.reason(closed) })
  const reasons = [
    ...kept.map(({ postId, people }) => words.say('shortfallKept', { post: words.post(postId), people })),
    ...unavailable.map(({ reason, people }) => words.say('shortfallAway', { reason: words.reason(reason), people })),
    ...(missing.length > 0 ? [words.say('shortfallMissing', { people: words.people(missing) })] : []),
    ...(capacity !== null && capacity === atMost ? [words.say('shortfallRoom', { capacity })] : []),
  ]
  const because = reasons.length > 0 ? `${words.comma}${reasons.join(words.comma)}` : ''
  return words.say('shortfall', { session, need, atMost, lack: Math.max(0, need - atMost), because })
}

/** Who would have to stand in, where, and who could then come. */
export function reliefSentences(words: Words, { relief, causes, shortfalls }: Conflict): string[] {
  if (!relief) return causes.length + shortfalls.length > 0 ? [words.say('noRelief')] : []
  return [
    words.say('reliefHead', { reliefs: relief.reliefs }),
    ...relief.at.map(({ sessionId, postId, people, frees }) =>
      words.say('relief', {
        session: words.session(sessionId),
        people,
        post: words.post(postId),
        frees: words.people(frees),
      }),
    ),
  ]
}
