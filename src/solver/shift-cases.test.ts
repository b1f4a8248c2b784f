/** The shift cases of the fact sheet (C134 to C140): what a rota lets a vote or a lecture have. */
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Answer } from '#planning/sittings/answer.ts'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import type { Instance } from '#planning/sittings/instance.ts'
import { conflictSentences } from '#planning/sittings/sentences.ts'
import { instanceIn } from '../../bin/commands/sittings-input.ts'
import { openSolver } from './highs.ts'
import { planWith } from './plan.ts'

interface Case {
  readonly goal: 'reach' | { readonly quorum: number }
  readonly crews: Readonly<Record<string, number>>
  readonly sessions: readonly { readonly starts: string; readonly ends: string }[]
  readonly rota?: object
  readonly afterNightHours?: number
}

const fourByThree = { pattern: '4x3-2222', epoch: '2026-12-01', offsets: { A: 0, B: 2, C: 4, D: 6 } }
const on = (day: number, clock = '16:30', end = '17:30') => {
  const date = `2026-12-${String(day).padStart(2, '0')}`
  return { starts: `${date}T${clock}`, ends: `${date}T${end}` }
}

/** Crews of voters, each at a post of its crew that can spare nobody; crews outside the rota work days at none. */
function caseOf({ goal, crews, sessions, rota = fourByThree, afterNightHours = 8 }: Case): Instance {
  const found = instanceIn({
    format: 'yanzhen-sittings-1',
    goal,
    sessions: sessions.map((session, at) => ({ id: `s${at}`, ...session })),
    crews: Object.keys(crews).map((id) => ({ id })),
    posts: Object.entries(crews).map(([id, size]) => ({ id: `post-${id}`, minimum: size })),
    people: Object.entries(crews).flatMap(([crew, size]) =>
      Array.from({ length: size }, (_, at) => ({
        id: `${crew}${at}`,
        crew,
        post: crew === 'E' ? null : `post-${crew}`,
      })),
    ),
    rota,
    rest: { afterNightHours },
  })
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.instance
}

const days = Array.from({ length: 8 }, (_, at) => on(at + 1))

describe('votes and lectures over a rota', () => {
  let plan: (instance: Instance) => Answer
  before(async () => {
    const solve = await openSolver()
    plan = (instance) => planWith(solve, instance, { seconds: 60, explain: false })
  })

  test('C134: of four equal crews at most three quarters can come: enough for an admission, never for an election', () => {
    const crews = { A: 5, B: 5, C: 5, D: 5 }
    const admission = plan(caseOf({ goal: { quorum: 11 }, crews, sessions: days }))
    assert.equal(admission.kind, 'planned')
    assert.equal(admission.kind === 'planned' && admission.cost.present, 15)
    const election = caseOf({ goal: { quorum: 16 }, crews, sessions: days })
    const answer = plan(election)
    assert.equal(answer.kind, 'impossible')
    if (answer.kind !== 'impossible') return
    for (const { atMost, need } of answer.conflict.shortfalls) assert.ok(atMost <= 15 && need === 16)
    const { relief } = answer.conflict
    assert.equal(relief?.reliefs, 1)
    assert.equal(relief.at.length, 1)
    assert.ok(relief.at[0]?.frees.length)
    assert.match(conflictSentences(election, answer.conflict, 'zh').join(), /至多到 15 人，须 16 人，差 1 人/)
    assert.match(conflictSentences(election, answer.conflict, 'en').join(), /With 1 standing in at post-/)
  })

  test('C136: twenty of twenty-five is exactly enough, and one sick note breaks it', () => {
    const crews = { A: 5, B: 5, C: 5, D: 5, E: 5 }
    const instance = caseOf({ goal: { quorum: 20 }, crews, sessions: [on(1)] })
    const answer = plan(instance)
    assert.equal(answer.kind === 'planned' && answer.cost.present, 20)
    const sick = instance.people.map((person) =>
      person.id === 'E0' ? { ...person, slots: [{ state: 'unavailable', reason: 'leave' } as const] } : person,
    )
    const broken = plan({ ...instance, people: sick })
    assert.equal(broken.kind, 'impossible')
    assert.ok(
      broken.kind === 'impossible' &&
        broken.conflict.causes.some((cause) => cause.kind === 'person' && cause.personId === 'E0'),
    )
  })

  test('C137: an election of 21 is feasible at 16:30 exactly on the days of the table', () => {
    const crews = { A: 7, B: 6, C: 4, D: 4 }
    const feasible = Array.from({ length: 20 }, (_, at) => at + 1).filter(
      (day) => plan(caseOf({ goal: { quorum: 17 }, crews, sessions: [on(day)] })).kind === 'planned',
    )
    assert.deepEqual(feasible, [1, 2, 7, 8, 9, 10, 15, 16, 17, 18])
    const all = plan(
      caseOf({ goal: { quorum: 17 }, crews, sessions: Array.from({ length: 20 }, (_, at) => on(at + 1)) }),
    )
    assert.equal(all.kind === 'planned' && all.cost.present, 17)
  })

  test('C137 with eleven hours of rest: one crew works, another rests from its night, and no day is left', () => {
    const crews = { A: 7, B: 6, C: 4, D: 4 }
    const answer = plan(caseOf({ goal: { quorum: 17 }, crews, sessions: days, afterNightHours: 11 }))
    assert.ok(answer.kind === 'impossible')
    for (const { unavailable, kept } of answer.conflict.shortfalls) {
      assert.deepEqual(
        unavailable.map(({ reason }) => reason),
        ['after-night'],
      )
      assert.equal(kept.length, 1)
    }
  })

  test('C139: a lecture given twice on a day reaches everyone, once each; a vote is never had across both', () => {
    const crews = { A: 7, B: 6, C: 4, D: 4 }
    const sessions = [on(1, '08:30', '09:30'), on(1)]
    const instance = caseOf({ goal: 'reach', crews, sessions })
    const answer = plan(instance)
    assert.ok(answer.kind === 'planned' && answer.cost.sittings === 2)
    assert.equal(answer.plan.sittings.flatMap(({ personIds }) => personIds).length, 21)
    const vote = caseOf({ goal: { quorum: 21 }, crews, sessions })
    assert.equal(plan(vote).kind, 'impossible')
    assert.ok(checkPlan(vote, answer.plan).some(({ code }) => code === 'planning.not-one-sitting'))
  })

  test('C140: two shifts of twelve hours: again one crew of four is on duty', () => {
    const rota = { pattern: '4x2-4', epoch: '2026-12-01', offsets: { A: 0, B: 1, C: 2, D: 3 } }
    const crews = { A: 5, B: 5, C: 5, D: 5 }
    const most = (quorum: number) => plan(caseOf({ goal: { quorum }, crews, sessions: days, rota }))
    assert.equal(most(15).kind, 'planned')
    assert.equal(most(16).kind, 'impossible')
  })
})
