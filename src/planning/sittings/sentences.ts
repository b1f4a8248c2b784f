import { type Language, say } from '#core/texts.ts'
import type { Cause, Conflict } from './answer.ts'
import type { Violation } from './check-plan.ts'
import type { Instance } from './instance.ts'
import { reasonTexts, violationTexts } from './planning.texts.ts'
import { reliefSentences, shortfallSentences } from './vote-sentences.ts'
import { type Words, wordsOf } from './wording.ts'

/** The sentence of a violation. */
export function violationSentence({ code, numbers }: Violation, language: Language): string {
  const { reason } = numbers
  const known = typeof reason === 'string' && reason in reasonTexts
  const spoken = known ? say(reasonTexts, reason as keyof typeof reasonTexts, language) : ''
  return say(violationTexts, code, language, known ? { ...numbers, reason: spoken } : numbers)
}

/** A conflict as sentences: cause and consequence by person and post, what follows from them together, which relief would help. */
export function conflictSentences(instance: Instance, conflict: Conflict, language: Language): string[] {
  const words = wordsOf(instance, language)
  const vote = instance.goal.kind === 'quorum'
  const reasons = vote ? shortfallSentences(words, conflict.shortfalls) : causeSentences(words, conflict)
  return [
    conflict.sittings === null
      ? words.say('impossible')
      : words.say('fewerImpossible', { sittings: conflict.sittings }),
    ...reasons,
    ...(conflict.minimal || vote ? [] : [words.say('notMinimal')]),
    ...reliefSentences(words, conflict),
  ]
}

function causeSentences(words: Words, { causes, sittings }: Conflict): string[] {
  const people = causes.filter((cause) => cause.kind === 'person')
  const told = new Set(people.flatMap(({ kept }) => kept.map(({ postId }) => postId)))
  const groups = causes.filter((cause) => cause.kind !== 'person')
  const rest = groups.filter((cause) => !(cause.kind === 'post' && told.has(cause.postId)))
  const sentences = [
    ...people.map((cause) => personSentence(words, cause)),
    ...rest.map((cause) => groupSentence(words, cause)),
  ]
  if (causes.length === 1 && people.length === 1) return sentences
  return [...sentences, together(words, people, rest.length, sittings)]
}

type PersonCause = Extract<Cause, { kind: 'person' }>

function together(words: Words, people: readonly PersonCause[], others: number, sittings: number | null): string {
  const all = people.flatMap(({ sessionIds }) => sessionIds)
  const apart = new Set(all).size === all.length
  if (sittings !== null && apart && others === 0 && people.length > sittings)
    return words.say('forced', { count: people.length })
  return sittings === null ? words.say('togetherNone') : words.say('togetherFew', { sittings })
}

function personSentence(words: Words, { personId, sessionIds, unavailable, kept, alike }: PersonCause): string {
  const because = [
    ...kept.map(({ postId, sessionIds: ids }) =>
      words.say('keptAt', { post: words.post(postId), sessions: words.sessions(ids) }),
    ),
    ...unavailable.map(({ reason, sessionIds: ids }) =>
      words.say('awayAt', { reason: words.reason(reason), sessions: words.sessions(ids) }),
    ),
  ].join(words.comma)
  const named = {
    person: words.person(personId),
    sessions: words.sessions(sessionIds),
    because: words.opening(because),
  }
  const key = sessionIds.length === 0 ? 'toNone' : because ? 'onlyTo' : 'simply'
  const sentence = words.say(key, named)
  return alike.length > 0
    ? words.say('alike', { sentence, others: words.people(alike) })
    : words.say('full', { sentence })
}

function groupSentence(words: Words, cause: Exclude<Cause, PersonCause>): string {
  switch (cause.kind) {
    case 'post':
      return cause.mostSlack === 0
        ? words.say('postNone', { post: words.post(cause.postId), minimum: cause.minimum })
        : words.say('postSome', { post: words.post(cause.postId), minimum: cause.minimum, most: cause.mostSlack })
    case 'capacity':
      return words.say('capacity', { session: words.session(cause.sessionId), capacity: cause.capacity })
    case 'session-quorum':
      return words.say('sessionQuorum', { session: words.session(cause.sessionId), quorum: cause.quorum })
    case 'forbidden':
      return words.say('closed', { session: words.session(cause.sessionId), reason: words.reason(cause.reason) })
    case 'lecturer':
      return words.say('closed', { session: words.session(cause.sessionId), reason: words.reason('lecturer') })
    case 'fixed':
      return words.say('fixed', { session: words.session(cause.sessionId) })
    case 'overlap':
      return words.say('overlap', { sessions: words.sessions(cause.sessionIds) })
  }
}
