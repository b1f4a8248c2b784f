import { cadenceRoundup } from './cadence-roundup.rules.ts'
import { meetingCadence } from './meeting-cadence.rules.ts'

export const meetingQuestions = { 'cadence-roundup': cadenceRoundup, 'meeting-cadence': meetingCadence } as const
