import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchWith, fullMembers, owedOn } from '../../../../test/branch-facts.ts'
import type { AbsenceOf, LetterOf } from '../facts/facts.rules.ts'

function letter(validDays: number, more: Partial<LetterOf> = {}): LetterOf {
  const id = `letter of ${validDays} days`
  return {
    id,
    personId: 'p0',
    issuedOn: '2026-11-22',
    validDays,
    receivedOn: null,
    counterfoilOn: null,
    refused: null,
    ...more,
  }
}

const letters = (...sent: readonly LetterOf[]) => branchWith({ letters: sent })

test('C125: a letter of 22 November is valid 10, 30 or 90 days, its last day included', () => {
  const days = [
    [10, '2026-12-02', '2026-12-03'],
    [30, '2026-12-22', '2026-12-23'],
    [90, '2027-02-20', '2027-02-21'],
  ] as const
  for (const [valid, last, after] of days) {
    assert.deepEqual(owedOn(letters(letter(valid)), 'TR-03', last), [`due-soon by ${last} until ${after}`])
    assert.deepEqual(owedOn(letters(letter(valid)), 'TR-03', after), [`needs-human by ${last}`])
  }
})

test('C127: once he is received the counterfoil is waited for, and its return meets the letter', () => {
  const received = letters(letter(30, { receivedOn: '2026-12-10' }))
  assert.deepEqual(owedOn(received, 'TR-03', '2026-12-11'), [])
  assert.deepEqual(owedOn(received, 'TR-05', '2026-12-11'), ['due-soon by 2026-12-22'])
  const back = letters(letter(30, { receivedOn: '2026-12-10', counterfoilOn: '2027-01-20' }))
  assert.deepEqual(owedOn(back, 'TR-05', '2027-01-21'), ['met by 2026-12-22 on 2027-01-20'])
})

test('two letters for one person on one day are one line: the one that presses, until either turns', () => {
  const both = letters(letter(30), letter(10))
  assert.deepEqual(owedOn(both, 'TR-03', '2026-11-22'), ['due by 2026-12-02 until 2026-11-25'])
  assert.deepEqual(owedOn(both, 'TR-03', '2026-12-03'), ['needs-human by 2026-12-02 until 2026-12-15'])
  const settled = letter(10, { receivedOn: '2026-12-01', counterfoilOn: '2026-12-05' })
  const open = letter(30, { receivedOn: '2026-12-10' })
  assert.deepEqual(owedOn(letters(settled, open), 'TR-05', '2026-12-11'), ['due-soon by 2026-12-22'])
})

function away(more: Partial<AbsenceOf> = {}): AbsenceOf {
  return {
    id: 'absence',
    personId: 'p0',
    whereTo: 'in-country',
    fromOn: '2026-06-15',
    untilOn: null,
    fixedPlace: true,
    moved: false,
    leaveAgreed: false,
    keptAsMobile: false,
    transferredOn: null,
    lostSince: null,
    foundOn: null,
    stoppedOn: null,
    contacts: [],
    ...more,
  }
}

const absent = (more: Partial<AbsenceOf> = {}) => branchWith({ absences: [away(more)] })

test('C128: seconded for five months his relation stays, for six it is to be transferred by then', () => {
  assert.deepEqual(owedOn(absent({ untilOn: '2026-11-15' }), 'TR-01', '2026-06-20'), [])
  const six = absent({ untilOn: '2027-03-15' })
  assert.deepEqual(owedOn(six, 'TR-01', '2026-06-20'), ['due-soon by 2026-12-15 until 2026-12-15'])
  assert.deepEqual(owedOn(six, 'TR-01', '2026-12-15'), ['due-soon by 2026-12-15 until 2026-12-16'])
  assert.deepEqual(owedOn(six, 'TR-01', '2026-12-16'), ['overdue by 2026-12-15 until 2027-03-15'])
  assert.deepEqual(owedOn(six, 'TR-01', '2027-03-15'), [])
})

test('TR-01: of whom nobody knows when he returns nothing is owed until he has been away six months', () => {
  assert.deepEqual(owedOn(absent(), 'TR-01', '2026-12-14'), ['not-applicable by 2026-12-15 until 2026-12-15'])
  assert.deepEqual(owedOn(absent(), 'TR-01', '2026-12-16'), ['overdue by 2026-12-15'])
  assert.deepEqual(owedOn(absent({ transferredOn: '2026-12-10' }), 'TR-01', '2026-12-16'), [
    'met by 2026-12-15 on 2026-12-10',
  ])
  assert.deepEqual(owedOn(absent({ transferredOn: '2027-01-10' }), 'TR-01', '2027-01-11'), [
    'met-late by 2026-12-15 on 2027-01-10',
  ])
})

test('TR-07: a mobile member is spoken with every half year, each contact counted anew', () => {
  const mobile = (...contacts: string[]) => absent({ keptAsMobile: true, contacts })
  assert.deepEqual(owedOn(mobile(), 'TR-07', '2026-11-15'), ['due-soon by 2026-12-15 until 2026-12-16'])
  assert.match(owedOn(mobile(), 'TR-07', '2026-12-16')[0] ?? '', /^overdue by 2026-12-15/)
  assert.deepEqual(owedOn(mobile('2026-10-31'), 'TR-07', '2026-12-16'), ['due by 2027-04-30 until 2027-03-31'])
  const nowhere = absent({ fixedPlace: false })
  assert.deepEqual(owedOn(nowhere, 'TR-07', '2026-12-14'), [])
  assert.deepEqual(owedOn(nowhere, 'TR-07', '2026-12-15'), ['due-soon by 2026-12-15 until 2026-12-16'])
})

test('TR-09: who studies abroad is spoken with from the first half year, and after five years somebody decides', () => {
  const student = absent({ whereTo: 'studying-abroad', fromOn: '2022-02-28', contacts: ['2026-12-01'] })
  assert.deepEqual(owedOn(student, 'TR-07', '2027-02-28'), ['due by 2027-06-01 until 2027-03-01'])
  assert.match(owedOn(student, 'TR-07', '2027-03-01')[0] ?? '', /^needs-human by 2027-06-01/)
})

test('TR-08: lost for half a year, then stopped for two: each time somebody decides, and to be found ends it', () => {
  const lost = (more: Partial<AbsenceOf> = {}) => absent({ fromOn: '2025-08-01', lostSince: '2025-08-31', ...more })
  assert.deepEqual(owedOn(lost(), 'TR-08', '2026-02-27'), ['due by 2026-02-28 until 2026-02-28'])
  assert.deepEqual(owedOn(lost(), 'TR-08', '2026-02-28'), ['needs-human by 2026-02-28'])
  const stopped = lost({ stoppedOn: '2026-04-01' })
  assert.deepEqual(owedOn(stopped, 'TR-08', '2028-03-31'), ['due by 2028-04-01 until 2028-04-01'])
  assert.deepEqual(owedOn(stopped, 'TR-08', '2028-04-01'), ['needs-human by 2028-04-01'])
  assert.deepEqual(owedOn(lost(), 'TR-01', '2026-11-22'), [])
  assert.deepEqual(owedOn(lost({ foundOn: '2026-01-10' }), 'TR-08', '2026-02-28'), [])
})

test('who has left the branch leaves nothing of his absence behind', () => {
  const members = [...fullMembers(1, '2026-11-01'), ...fullMembers(7).slice(1)]
  const left = branchWith({ members, absences: [away({ keptAsMobile: true })] })
  assert.equal(owedOn(left, 'TR-07', '2026-10-31').length, 1)
  assert.deepEqual(owedOn(left, 'TR-07', '2026-11-01'), [])
  const lost = branchWith({ members, absences: [away({ lostSince: '2026-01-10' })] })
  assert.deepEqual(owedOn(lost, 'TR-08', '2026-11-01'), [])
})
