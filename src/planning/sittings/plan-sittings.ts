import type { Solved } from '../model.ts'
import type { Answer, Conflict, Plan, Progress, Stage, StageName } from './answer.ts'
import { checkPlan } from './check-plan.ts'
import { type Problem, problemOf } from './classes.ts'
import { conflictOf } from './conflict.ts'
import { costOf, describePlan } from './describe.ts'
import { firstPlan } from './first-plan.ts'
import type { Instance } from './instance.ts'
import { planMost } from './most-reached.ts'
import { rigidPeople } from './openings.ts'
import { isWhole, planOf, pointOf, solveWhole } from './points.ts'
import { inRows } from './rows.ts'
import { type Planning, type Step, solving } from './solving.ts'
import { type Reached, type StageModel, stageModel, stageOf } from './stages.ts'

/** How the planner is asked to work. `elapsed`: milliseconds since it began, for it reads no clock of its own. */
export interface Asked {
  readonly seconds: number
  /** Also say why it cannot be done in one sitting fewer. */
  readonly explain: boolean
  readonly elapsed: () => number
  /** Another plan than the best one; left out, that. */
  readonly instead?: Instead
}

/**
 * `exactly`: with so many sittings, whatever fewer would do. `most`: as many people as can be reached, in at most so many sittings
 * (any number: null). Both only where everybody is to be reached.
 */
export type Instead =
  | { readonly kind: 'exactly'; readonly sittings: number }
  | { readonly kind: 'most'; readonly sittings: number | null }

/**
 * Plans sittings, stage after stage: fewest sittings (or, for a vote, most voters at one), least off-duty time, fairest over the
 * crews. Proven optimal, or with the gap that remained when time ran out; impossible with the minimal reasons.
 */
export function* planSittings(instance: Instance, asked: Asked): Planning<Answer> {
  const { instead } = asked
  if (instead?.kind === 'most')
    return yield* planMost(instance, instead.sittings, asked, (among) =>
      planSittings(among, { ...without(asked), explain: false }),
    )
  const problem = problemOf(instance)
  const stages: Stage[] = []
  const found = instead ? null : firstPlan(instance)
  let plan = found && inRows(instance, problem.rows, found)
  const told = (stage: Progress['stage'], bound: number | null): Step => ({
    progress: { stage, plan, cost: plan && costOf(instance, plan), bound, milliseconds: asked.elapsed() },
  })
  yield told('first', null)
  let reached: Reached = { sittings: allowed(instance, instead) }
  for (const name of stagesOf(instance, instead)) {
    const seconds = (asked.seconds - asked.elapsed() / 1000) * shareOf[name]
    const { stage, solved } = yield* runStage(problem, name, reached, plan, seconds)
    if (solved.status === 'infeasible' && plan === null) {
      if (instead) return { kind: 'impossible', conflict: unexplained(instead.sittings), milliseconds: asked.elapsed() }
      const conflict = yield* explained(problem, null, asked)
      return { kind: 'impossible', conflict, milliseconds: asked.elapsed() }
    }
    plan = better(problem, stage, plan, solved)
    if (plan === null) return { kind: 'unknown', milliseconds: asked.elapsed() }
    const value = worthOf(name, instance, plan)
    stages.push(stageOf(stage, solved, value))
    reached = keep(problem, reached, name, plan)
    yield told(name, stages.at(-1)?.bound ?? null)
  }
  if (plan === null) return { kind: 'unknown', milliseconds: asked.elapsed() }
  const fewer = costOf(instance, plan).sittings - 1
  const asks = asked.explain && instance.goal.kind === 'reach' && fewer >= 1 && stages[0]?.optimal
  if (asks) yield told('explain', null)
  const why = asks ? yield* explained(problem, fewer, asked) : null
  return {
    kind: 'planned',
    plan,
    sittings: describePlan(instance, plan),
    cost: costOf(instance, plan),
    stages,
    optimal: stages.every(({ optimal }) => optimal),
    why,
    milliseconds: asked.elapsed(),
  }
}

/**
 * One stage: solved, with whole people. Fairness couples the crews, so that counts may come out halved there: then it is asked
 * again with every count whole. What nobody can do in halves nobody can do in wholes.
 */
function* runStage(
  problem: Problem,
  name: StageName,
  reached: Reached,
  plan: Plan | null,
  seconds: number,
): Planning<{ stage: StageModel; solved: Solved }> {
  if (name === 'sittings' && plan && problem.instance.goal.kind === 'reach') return yield* fewer(problem, plan, seconds)
  const stage = stageModel(problem, name, reached)
  const { model, step, formulation } = stage
  if (name !== 'fairness') {
    const start = plan && pointOf(problem, stage, plan)
    return { stage, solved: yield* solving(solveWhole(formulation, { model, start, seconds, step })) }
  }
  const loose = yield { task: { model, start: null, seconds: seconds / 2, step } }
  if (!loose) throw new Error('a task was not answered')
  if (loose.status === 'infeasible' || (loose.values && isWhole(loose.values, formulation.comes.flat())))
    return { stage, solved: loose }
  const whole = stageModel(problem, name, reached, true)
  const solved = yield* solving(
    solveWhole(whole.formulation, {
      model: whole.model,
      start: null,
      seconds: seconds - loose.milliseconds / 1000,
      step,
    }),
  )
  return { stage: whole, solved: { ...solved, milliseconds: loose.milliseconds + solved.milliseconds } }
}

/** Fewer sittings than the plan at hand, or the proof that there are none: often a few people who cannot meet are proof enough. */
function* fewer(problem: Problem, plan: Plan, seconds: number): Planning<{ stage: StageModel; solved: Solved }> {
  const most = plan.sittings.length - 1
  const stage = stageModel(problem, 'sittings', { sittings: [0, most] })
  const refuted: Solved = { status: 'infeasible', values: null, objective: Infinity, bound: Infinity, milliseconds: 0 }
  if (rigidPeople(problem, most)) return { stage, solved: refuted }
  const { model, step, formulation } = stage
  return { stage, solved: yield* solving(solveWhole(formulation, { model, start: null, seconds, step })) }
}

/** How much of the time that is left a stage may take, so that the later ones get their turn. */
const shareOf: Readonly<Record<StageName, number>> = { sittings: 0.5, present: 0.5, 'off-duty': 0.7, fairness: 1 }

function stagesOf({ goal }: Instance, instead: Instead | undefined): readonly StageName[] {
  if (goal.kind === 'quorum') return ['sittings', 'present', 'off-duty', 'fairness']
  return instead ? ['off-duty', 'fairness'] : ['sittings', 'off-duty', 'fairness']
}

function allowed({ goal, sessions }: Instance, instead: Instead | undefined): Reached['sittings'] {
  if (goal.kind === 'quorum') return [1, 1]
  return instead?.kind === 'exactly' ? [instead.sittings, instead.sittings] : [0, sessions.length]
}

const without = ({ instead: _, ...asked }: Asked): Asked => asked

const unexplained = (sittings: number | null): Conflict => ({
  ...{ sittings, causes: [], minimal: false, shortfalls: [], relief: null },
})

/** The solver's plan, unless it has none or breaks a rule: then the one before stands, for every plan passes the same check. */
function better(problem: Problem, stage: StageModel, before: Plan | null, solved: Solved): Plan | null {
  if (!solved.values) return before
  const found = planOf(problem, stage.formulation, solved.values)
  const [violation] = checkPlan(problem.instance, found)
  if (violation) throw new Error(`the solver's plan breaks ${violation.code} ${JSON.stringify(violation.numbers)}`)
  if (!before) return found
  const worth = (plan: Plan) => worthOf(stage.name, problem.instance, plan) * (stage.name === 'present' ? -1 : 1)
  return worth(found) <= worth(before) ? found : before
}

function worthOf(name: StageName, instance: Instance, plan: Plan): number {
  const cost = costOf(instance, plan)
  return { sittings: cost.sittings, present: cost.present, 'off-duty': cost.offDuty, fairness: cost.heaviest }[name]
}

function keep(problem: Problem, reached: Reached, name: StageName, plan: Plan): Reached {
  const { sittings, offDuty, heaviest } = costOf(problem.instance, plan)
  if (name === 'sittings') return { ...reached, sittings: [sittings, sittings] }
  if (name === 'off-duty') return { ...reached, offDuty, heaviest }
  if (name === 'fairness') return reached
  const bare = stageModel(problem, 'present', reached)
  const point = pointOf(problem, bare, plan)
  const present = bare.model.columns.reduce((sum, { cost }, place) => sum + cost * (point[place] ?? 0), 0)
  return { ...reached, present }
}

function explained(problem: Problem, sittings: number | null, asked: Asked): Planning<Conflict> {
  return conflictOf(problem, sittings, () => asked.seconds - asked.elapsed() / 1000)
}
