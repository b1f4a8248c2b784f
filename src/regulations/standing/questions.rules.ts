import { partyStanding } from './party-standing.rules.ts'

export const standingQuestions = { 'party-standing': partyStanding } as const
