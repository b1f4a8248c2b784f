import { addMonths, type Day } from '#core/day.ts'
import { type Because, type Change, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'

export interface ProjectBranchGiven {
  readonly fullMembers: number
  /** First day of the project, and the first day it is over. */
  readonly from: Day
  readonly until: Day
  /** The members' formal relations are moved to the project. */
  readonly relationsTransferred: boolean
}

export interface ProjectBranchValues {
  readonly shape: 'branch' | 'temporary-branch' | 'home-branches'
  /** A project that is over before this day is too short for a branch. */
  readonly longEnoughFrom: Day
}

/** May a project, such as an overhaul, have a branch of its own: one for six months or more, or a temporary one? */
export const projectBranch = question({
  name: 'project-branch',
  rules: ['BR-04', 'BR-01', 'BR-06'],
  settings: {},
  judgedOn: ({ from }: ProjectBranchGiven) => from,
  judge: (given: ProjectBranchGiven, _on, law): Finding<ProjectBranchValues> => {
    const { fullMembers: full, from, until, relationsTransferred } = given
    const { monthsAtLeast: months } = law['BR-04']
    const { fullAtLeast: least } = law['BR-01']
    const longEnoughFrom = addMonths(from, months)
    const long = until >= longEnoughFrom
    const enough = full >= least
    const shape = !relationsTransferred ? 'temporary-branch' : long && enough ? 'branch' : 'home-branches'
    const judge = relationsTransferred ? decides : tells
    const because: Because[] = [
      judge(law['BR-04'], {
        text: long ? 'project.long-enough' : 'project.too-short',
        numbers: { from, until, months },
        formula: `${until} ≥ ${longEnoughFrom}`,
        holds: long,
      }),
      judge(law['BR-01'], {
        text: enough ? 'project.enough-members' : 'project.too-few-members',
        numbers: { full, least },
        formula: `${full} ≥ ${least}`,
        holds: enough,
      }),
    ]
    if (!relationsTransferred) because.push(decides(law['BR-06'], { text: 'project.temporary', holds: true }))
    const changes: Change[] = []
    if (shape === 'home-branches') {
      if (!long && enough)
        changes.push({ text: 'project.if-until', numbers: { until: longEnoughFrom }, outcome: 'PASS' })
      if (long && !enough)
        changes.push({ text: 'project.if-members', numbers: { count: least - full }, outcome: 'PASS' })
      changes.push({ text: 'project.if-temporary', numbers: {}, outcome: 'PASS' })
    }
    return {
      outcome: shape === 'home-branches' ? 'FAIL' : 'PASS',
      values: { shape, longEnoughFrom },
      because,
      wouldChange: changes,
    }
  },
})
