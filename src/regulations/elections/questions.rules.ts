import { candidateElected } from './candidate-elected.rules.ts'
import { delegateElection } from './delegate-election.rules.ts'
import { electionBallot } from './election-ballot.rules.ts'
import { electionCandidates } from './election-candidates.rules.ts'
import { electionFeasibility } from './election-feasibility.rules.ts'
import { electionProcedure } from './election-procedure.rules.ts'
import { electionQuorum } from './election-quorum.rules.ts'
import { electionResult } from './election-result.rules.ts'
import { electoralRoll } from './electoral-roll.rules.ts'
import { preselection } from './preselection.rules.ts'
import { secretaryElection } from './secretary-election.rules.ts'

export const electionQuestions = {
  'electoral-roll': electoralRoll,
  'election-candidates': electionCandidates,
  preselection,
  'election-feasibility': electionFeasibility,
  'election-quorum': electionQuorum,
  'election-procedure': electionProcedure,
  'election-ballot': electionBallot,
  'candidate-elected': candidateElected,
  'election-result': electionResult,
  'secretary-election': secretaryElection,
  'delegate-election': delegateElection,
} as const
