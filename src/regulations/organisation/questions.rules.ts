import { assemblyMatter } from './assembly-matter.rules.ts'
import { branchApplication } from './branch-application.rules.ts'
import { branchSize } from './branch-size.rules.ts'
import { byElection } from './by-election.rules.ts'
import { committeeDecision } from './committee-decision.rules.ts'
import { committeeTerm } from './committee-term.rules.ts'
import { electionReport } from './election-report.rules.ts'
import { groupAct } from './group-act.rules.ts'
import { groupDivision } from './group-division.rules.ts'
import { memberPlacement } from './member-placement.rules.ts'
import { organisationKind } from './organisation-kind.rules.ts'
import { projectBranch } from './project-branch.rules.ts'
import { secretaryStanding } from './secretary-standing.rules.ts'
import { temporaryBranch } from './temporary-branch.rules.ts'

export const organisationQuestions = {
  'branch-size': branchSize,
  'organisation-kind': organisationKind,
  'project-branch': projectBranch,
  'temporary-branch': temporaryBranch,
  'branch-application': branchApplication,
  'secretary-standing': secretaryStanding,
  'committee-term': committeeTerm,
  'by-election': byElection,
  'election-report': electionReport,
  'committee-decision': committeeDecision,
  'assembly-matter': assemblyMatter,
  'group-division': groupDivision,
  'group-act': groupAct,
  'member-placement': memberPlacement,
} as const
