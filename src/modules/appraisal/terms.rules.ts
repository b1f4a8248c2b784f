import type { OrganisationalLifeStep } from '#regulations/life/organisational-life-steps.rules.ts'

/** The closed sets of the module; the tables' check constraints say the same words. */

/** Steps of the organisational-life meeting as OL-02 orders them (BR18 art. 17). */
export const lifeSteps = [
  'theme',
  'study',
  'talks',
  'opinions',
  'criticism',
  'rectification-list',
  'follow-up',
] as const satisfies readonly OrganisationalLifeStep[]
export type LifeStep = (typeof lifeSteps)[number]

/** Steps of the democratic appraisal as DA-02 orders them (BR18 art. 18). */
export const appraisalStepKinds = ['self-appraisal', 'mutual-appraisal', 'ballot', 'opinion'] as const
export type AppraisalStepKind = (typeof appraisalStepKinds)[number]

/** The list of what to put right is a step by its lines: nobody records it. */
export type StepKind = Exclude<LifeStep, 'rectification-list'> | AppraisalStepKind
export const stepKinds = [
  'theme',
  'study',
  'talks',
  'opinions',
  'criticism',
  'follow-up',
  ...appraisalStepKinds,
] as const satisfies readonly StepKind[]

/** Where a step was done; a ballot and the meeting itself always say it. */
export const stepPlaces = ['assembly', 'committee', 'group'] as const
export type StepPlace = (typeof stepPlaces)[number]

/** Four grades by the yearly notices; some older rules of the house have three (DA-03). */
export const scales = ['four', 'three'] as const
export type Scale = (typeof scales)[number]

/** Whose list it is. What a person puts right himself stays with him. */
export const bodies = ['branch', 'committee'] as const
export type Body = (typeof bodies)[number]

export function isAppraisalStep(kind: StepKind): kind is AppraisalStepKind {
  return appraisalStepKinds.some((step) => step === kind)
}
