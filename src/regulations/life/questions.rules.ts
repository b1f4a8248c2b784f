import { appraisalGrades } from './appraisal-grades.rules.ts'
import { appraisalResult } from './appraisal-result.rules.ts'
import { appraisalSteps } from './appraisal-steps.rules.ts'
import { birthdaysKept } from './birthdays-kept.rules.ts'
import { concentratedTraining } from './concentrated-training.rules.ts'
import { heartToHeartTalks } from './heart-to-heart-talks.rules.ts'
import { learningHours } from './learning-hours.rules.ts'
import { organisationalLifeSteps } from './organisational-life-steps.rules.ts'
import { politicalBirthday } from './political-birthday.rules.ts'
import { targetedTalk } from './targeted-talk.rules.ts'

export const lifeQuestions = {
  'appraisal-grades': appraisalGrades,
  'appraisal-result': appraisalResult,
  'appraisal-steps': appraisalSteps,
  'birthdays-kept': birthdaysKept,
  'concentrated-training': concentratedTraining,
  'heart-to-heart-talks': heartToHeartTalks,
  'learning-hours': learningHours,
  'organisational-life-steps': organisationalLifeSteps,
  'political-birthday': politicalBirthday,
  'targeted-talk': targetedTalk,
} as const
