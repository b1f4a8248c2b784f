import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, daysBetween } from '#core/day.ts'
import { electionProvisions } from '../elections/provisions.rules.ts'
import { ask, type QuestionName, questions } from '../index.ts'
import { organisationProvisions } from './provisions.rules.ts'

const on = '2026-11-22'
const anyDay = fc.integer({ min: 0, max: 2900 }).map((days) => addDays('2018-10-28', days))

test('each rule of organisation and elections is asked by a question and cited with a sentence in a worked case', () => {
  const folder = new URL('../../../examples/regulations/', import.meta.url)
  const cited = new Set<string>()
  for (const file of readdirSync(folder))
    for (const { question, given, on: day, settings } of JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      for (const { rule } of ask(question as QuestionName, given as never, day, settings).because) cited.add(rule)
  const named = new Set<string>(Object.values(questions).flatMap(({ rules }) => [...rules]))
  const families = [...Object.values(organisationProvisions), ...Object.values(electionProvisions)]
  for (const rule of families.flatMap((provisions) => Object.keys(provisions))) {
    assert.ok(named.has(rule), `${rule} is asked by no question`)
    assert.ok(cited.has(rule), `${rule} is cited in no worked case`)
  }
})

test('a term ends on the day of the election three years on, and a leap day on the last of February', () => {
  const expires = (electedOn: string, community = false) =>
    ask('committee-term', { electedOn, community }, on).values?.expiresOn
  assert.equal(expires('2024-02-29'), '2027-02-28')
  assert.equal(expires('2023-02-28', true), '2028-02-28')
  assert.equal(expires('2023-08-31'), '2026-08-31')
})

test('the reminder six months before the end of August falls on the last of February', () => {
  const { values } = ask('committee-term', { electedOn: '2023-08-31' }, on)
  assert.equal(values?.remindOn, '2026-02-28')
})

test('a term turns on the day after it ends and at no other time but the reminder', () => {
  fc.assert(
    fc.property(anyDay, (electedOn) => {
      const state = (day: string) => ask('committee-term', { electedOn }, day).values?.state
      const expiresOn = addMonths(electedOn, 36)
      assert.equal(state(expiresOn), 'prepare')
      assert.equal(state(addDays(expiresOn, 1)), 'expired')
      const remindOn = addMonths(expiresOn, -6)
      assert.equal(state(addDays(remindOn, -1)), 'running')
      assert.equal(state(remindOn), 'prepare')
    }),
  )
})

test('an answer holds until the day it names', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 2200 }), fc.boolean(), (electedOn, later, approved) => {
      const day = addDays(electedOn, later)
      const asked = (at: string) => ask('committee-term', { electedOn, approved }, at)
      const { outcome, values } = asked(day)
      const { validUntil = null } = values ?? {}
      const probe = validUntil ?? addDays(day, 400)
      for (const at of [day, addDays(probe, -1), addDays(day, Math.floor(daysBetween(day, probe) / 2))])
        if (at >= day && at < probe) assert.equal(asked(at).values?.state, values?.state)
      if (validUntil) assert.notEqual(asked(validUntil).values?.state, values?.state)
      else assert.equal(asked(probe).outcome, outcome)
    }),
  )
})

test('an election with approval is lawful within a year of the end of the term, without it only about that end', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (electedOn, shift) => {
      const expiresOn = addMonths(electedOn, 36)
      const nextElectionOn = addDays(expiresOn, shift)
      const outcome = (approved: boolean) => ask('committee-term', { electedOn, nextElectionOn, approved }, on).outcome
      const within = addMonths(expiresOn, -12) <= nextElectionOn && nextElectionOn <= addMonths(expiresOn, 12)
      const inTime = addMonths(expiresOn, -1) <= nextElectionOn && nextElectionOn <= expiresOn
      assert.equal(outcome(true), within ? 'PASS' : 'FAIL')
      assert.equal(outcome(false), inTime ? 'PASS' : 'FAIL')
    }),
  )
})

test('a committee elected before the branch regulations is for a human', () => {
  assert.equal(ask('committee-term', { electedOn: '2018-10-27' }, on).outcome, 'NEEDS_HUMAN')
  assert.equal(ask('committee-term', { electedOn: '2018-10-28' }, '2019-01-01').outcome, 'PASS')
})

test('the ladder of an enterprise only rises with its members', () => {
  const ladder = ['joint-branch', 'branch', 'general-branch', 'committee']
  let last = 0
  for (let members = 0; members <= 120; members++) {
    const kind = ask('organisation-kind', { members, fullMembers: members }, on).values?.kind ?? ''
    assert.ok(ladder.indexOf(kind) >= last, `${members} members`)
    last = ladder.indexOf(kind)
  }
  assert.equal(last, 3)
})

test('a local quorum never lets a committee decide what the national one does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 11 }), fc.nat(11), fc.nat(11), (members, come, favour) => {
      const present = Math.min(members, come)
      const given = { members, present, inFavour: Math.min(present, favour), against: 0, abstain: 0 }
      const under = (quorum: string) => ask('committee-decision', given, on, { quorum }).outcome
      for (const stricter of ['more-than-half', 'two-thirds'])
        if (under('half') !== 'PASS') assert.notEqual(under(stricter), 'PASS')
      if (under('more-than-half') === 'PASS') assert.equal(3 * present >= 2 * members, under('two-thirds') === 'PASS')
    }),
  )
})

test('a project of six months may have a branch, one a day shorter not', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const shape = (until: string) =>
        ask('project-branch', { fullMembers: 3, from, until, relationsTransferred: true }, on).values?.shape
      assert.equal(shape(addMonths(from, 6)), 'branch')
      assert.equal(shape(addDays(addMonths(from, 6), -1)), 'home-branches')
    }),
  )
})

test('a member moved from branch to branch belongs to exactly one on every day', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 2, maxLength: 5 }), anyDay, (days, day) => {
      const moves = [...new Set(days)].sort()
      const memberships = moves.map((from, at) => ({ branch: `${at}`, from, until: moves[at + 1] ?? null }))
      const { outcome, values } = ask('member-placement', { memberships }, addDays(day, 400))
      const begun = moves.filter((from) => from <= addDays(day, 400)).length
      assert.equal(outcome, begun > 0 ? 'PASS' : 'FAIL')
      assert.deepEqual(values?.branches, begun > 0 ? [`${begun - 1}`] : [])
    }),
  )
})
