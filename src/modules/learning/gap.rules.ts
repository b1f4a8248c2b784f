import type { Day } from '#core/day.ts'
import { ask, firstDayOf, type GivenOf, type Period, type ValuesOf } from '#regulations/index.ts'
import { hoursGiven, type Learner, type sessionsOf, trainingsGiven } from './sessions.rules.ts'

type Sessions = ReturnType<typeof sessionsOf>

/** How a member stands in a year: the hours, and each concentrated training that an office or a standing calls for. */
export function judgeLearner(year: Period, learner: Learner, sessions: Sessions, trainings: readonly Day[], on: Day) {
  const given = hoursGiven(year, learner, sessions, on)
  if (!given) return null
  return {
    role: given.role,
    hours: ask('learning-hours', given, on),
    trainings: judgeTrainings(year, learner, trainings, on),
  }
}

/** Trainings whose last day has not passed before the year began, and that are owed at all. */
export function judgeTrainings(year: Period, learner: Learner, trainings: readonly Day[], on: Day) {
  return trainingsGiven(learner, trainings, on)
    .map((given) => ({ occasion: given.occasion, from: given.from, answer: ask('concentrated-training', given, on) }))
    .filter(({ answer }) => answer.values && answer.values.state !== 'not-applicable')
    .filter(({ answer }) => (answer.values?.dueOn ?? '') >= firstDayOf(year))
}

export type TrainingOccasion = GivenOf<'concentrated-training'>['occasion']
type State = ValuesOf<'learning-hours'>['state']

/** Nothing is left to do about it. */
export function isSettled(state: State): boolean {
  return state === 'met' || state === 'met-late' || state === 'not-applicable'
}

/** True while hours or a training are still to come: what the list of gaps shows. */
export function isLacking(judged: NonNullable<ReturnType<typeof judgeLearner>>): boolean {
  const states = [judged.hours.values?.state, ...judged.trainings.map(({ answer }) => answer.values?.state)]
  return states.some((state) => state !== undefined && !isSettled(state))
}
