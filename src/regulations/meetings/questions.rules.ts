import { cadenceRoundup } from './cadence-roundup.rules.ts'
import { dualOrganisationalLife } from './dual-organisational-life.rules.ts'
import { leadersLecture } from './leaders-lecture.rules.ts'
import { meetingCadence } from './meeting-cadence.rules.ts'
import { meetingChair } from './meeting-chair.rules.ts'
import { meetingRecord } from './meeting-record.rules.ts'
import { themeDay } from './theme-day.rules.ts'

export const meetingQuestions = {
  'cadence-roundup': cadenceRoundup,
  'dual-organisational-life': dualOrganisationalLife,
  'leaders-lecture': leadersLecture,
  'meeting-cadence': meetingCadence,
  'meeting-chair': meetingChair,
  'meeting-record': meetingRecord,
  'theme-day': themeDay,
} as const
