import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '#regulations/index.ts'
import { type AbsenceFacts, absenceWord, judgeAbsence, judgePlan, lostGiven } from './absence.rules.ts'
import { type AbsenceStepKind, judgeAbsenceStep } from './absence-step.rules.ts'
import {
  clocksGiven,
  duesGiven,
  judgeEntry,
  judgeLetterStep,
  type LetterState,
  letterGiven,
  letterStatus,
} from './letter.rules.ts'

const today = '2026-11-22'
const codeOf = (decision: { ok: boolean; code?: string }) => (decision.ok ? 'yes' : decision.code)

const letter = (over: Partial<LetterState> = {}): LetterState => ({
  issuedOn: '2026-11-02',
  validDays: 30,
  receivedOn: null,
  counterfoilOn: null,
  fileOn: null,
  refused: null,
  closedOn: null,
  struck: false,
  ...over,
})

test('a letter whose counterfoil is not back is in transit, and he stays on the roster (C127)', () => {
  assert.equal(letterStatus(letter(), today), 'in-transit')
  assert.equal(ask('introduction-letter', letterGiven(letter()), today).values?.onOldRoster, true)
})

test('a letter runs out on the day after its last, is received, closed, withdrawn or struck', () => {
  assert.equal(letterStatus(letter(), '2026-12-02'), 'in-transit')
  assert.equal(letterStatus(letter(), '2026-12-03'), 'expired')
  assert.equal(letterStatus(letter({ receivedOn: '2026-11-10' }), '2026-12-03'), 'received')
  assert.equal(letterStatus(letter({ counterfoilOn: '2026-11-20' }), today), 'closed')
  assert.equal(letterStatus(letter({ closedOn: '2026-11-20' }), today), 'withdrawn')
  assert.equal(letterStatus(letter({ closedOn: '2026-11-20', struck: true }), today), 'struck')
})

test('dues go on with the month after the letter’s, and a probation goes on as it ran (C109)', () => {
  assert.equal(ask('dues-after-transfer', duesGiven({ paidThrough: '2026-08' }), today).values?.firstMonth, '2026-09')
  const clocks = clocksGiven({ ...letter({ receivedOn: '2026-11-10' }), probationarySince: '2026-03-01' })
  assert.equal(ask('transfer-clocks', clocks, today).values?.countedFrom, '2026-03-01')
  assert.equal(clocks.transferredOn, '2026-11-10')
})

test('a letter may be entered late, never ahead, never from before there was a text', () => {
  const enter = (issuedOn: string, receivedOn: string | null = null) =>
    codeOf(judgeEntry({ issuedOn, receivedOn }, today))
  assert.equal(enter('2025-01-05', '2025-01-20'), 'yes')
  assert.equal(enter('2026-11-23'), 'transfers.future-day')
  assert.equal(enter('2026-11-02', '2026-11-23'), 'transfers.future-day')
  assert.equal(enter('2026-11-02', '2026-11-01'), 'transfers.before-issued')
  assert.equal(enter('2018-01-05'), 'transfers.no-text-then')
})

test('what a letter says already is not overwritten', () => {
  const step = (kind: 'receipt' | 'file' | 'close', on: string, over: Partial<LetterState> = {}) =>
    codeOf(judgeLetterStep(letter(over), { kind, on }, today))
  const back = (on: string, receivedOn: string | null, over: Partial<LetterState> = {}) =>
    codeOf(judgeLetterStep(letter(over), { kind: 'counterfoil', on, receivedOn }, today))
  assert.equal(step('receipt', '2026-11-10'), 'yes')
  assert.equal(step('receipt', '2026-11-01'), 'transfers.before-issued')
  assert.equal(step('receipt', '2026-11-23'), 'transfers.future-day')
  assert.equal(step('receipt', '2026-11-12', { receivedOn: '2026-11-10' }), 'transfers.already-received')
  assert.equal(step('close', '2026-11-12', { receivedOn: '2026-11-10' }), 'transfers.already-received')
  assert.equal(step('close', '2026-11-12', { closedOn: '2026-11-10' }), 'transfers.letter-withdrawn')
  assert.equal(
    step('file', '2026-11-12', { counterfoilOn: '2026-11-10' }),
    'yes',
    'a file may come after the counterfoil',
  )
  assert.equal(step('file', '2026-11-12', { fileOn: '2026-11-10' }), 'transfers.file-known')
  assert.equal(back('2026-11-20', '2026-11-10'), 'yes')
  assert.equal(back('2026-11-20', null, { receivedOn: '2026-11-21' }), 'transfers.before-received')
  assert.equal(back('2026-11-20', '2026-11-21'), 'transfers.before-received')
  assert.equal(back('2026-11-20', '2026-11-10', { receivedOn: '2026-11-09' }), 'transfers.already-received')
  assert.equal(back('2026-11-20', null, { counterfoilOn: '2026-11-19' }), 'transfers.already-returned')
  assert.equal(codeOf(judgeLetterStep(letter({ struck: true }), { kind: 'strike' }, today)), 'transfers.letter-struck')
  assert.equal(codeOf(judgeLetterStep(letter({ counterfoilOn: today }), { kind: 'strike' }, today)), 'yes')
})

const away = (over: Partial<AbsenceFacts> = {}): AbsenceFacts => ({
  whereTo: 'in-country',
  fromOn: '2026-11-01',
  untilOn: '2027-04-01',
  fixedPlace: true,
  moved: false,
  leaveAgreed: false,
  keptAsMobile: false,
  transferredOn: null,
  lostSince: null,
  foundOn: null,
  stoppedOn: null,
  ...over,
})

test('five months at another site leave the relation where it is, six call for a transfer (C128)', () => {
  const stateOf = (over: Partial<AbsenceFacts>) => judgeAbsence(away(over), [], today).away.values?.state
  assert.equal(stateOf({}), 'stays')
  assert.equal(stateOf({ untilOn: '2027-05-01' }), 'transfer-due')
  assert.equal(stateOf({ untilOn: '2027-05-01', keptAsMobile: true }), 'mobile')
})

test('contact is asked of mobile members and of members abroad, not of who is lost, back or stopped', () => {
  const by = (over: Partial<AbsenceFacts>, contacts: string[] = []) =>
    judgeAbsence(away({ fromOn: '2025-09-01', untilOn: null, ...over }), contacts, today).mobile?.values?.nextContactBy
  assert.equal(by({ keptAsMobile: true }, ['2026-07-01']), '2027-01-01')
  assert.equal(by({}), undefined, 'a transfer is due instead')
  assert.equal(by({ whereTo: 'studying-abroad', fixedPlace: false }, ['2026-07-01']), '2027-01-01')
  assert.equal(by({ keptAsMobile: true, lostSince: '2026-07-01' }), undefined)
  assert.equal(by({ keptAsMobile: true, lostSince: '2026-07-01', foundOn: '2026-09-01' }), '2027-03-01')
  assert.equal(by({ whereTo: 'settled-abroad', stoppedOn: '2026-10-01' }), undefined)
  assert.equal(lostGiven(away()), null)
})

test('an absence is listed under what weighs most', () => {
  const word = (over: Partial<AbsenceFacts>) => {
    const row = away({ fromOn: '2025-09-01', untilOn: null, keptAsMobile: true, ...over })
    const { away: one, lost } = judgeAbsence(row, [], today)
    return absenceWord({ ...row, state: one.values?.state ?? null, lost: lost?.values?.state ?? null, struck: null })
  }
  assert.equal(word({}), 'away.mobile')
  assert.equal(word({ lostSince: '2026-09-01' }), 'lost.searching')
  assert.equal(word({ lostSince: '2026-05-01' }), 'lost.stop-for-review')
  assert.equal(word({ lostSince: '2026-05-01', foundOn: '2026-11-20' }), 'away.mobile')
  assert.equal(word({ whereTo: 'settled-abroad', stoppedOn: '2026-10-01' }), 'lost.stopped')
})

test('only the day of return is a plan', () => {
  const plan = (over: object) => codeOf(judgePlan({ ...away(), ...over }, today))
  assert.equal(plan({}), 'yes')
  assert.equal(plan({ fromOn: '2026-11-23' }), 'transfers.future-day')
  assert.equal(plan({ transferredOn: '2026-11-23' }), 'transfers.future-day')
  assert.equal(plan({ transferredOn: '2026-10-31' }), 'transfers.before-away')
  assert.equal(plan({ untilOn: '2026-11-01' }), 'transfers.ends-before-it-begins')
})

test('contacts, a loss, its end and a stop follow one another', () => {
  const mobile = { fromOn: '2025-09-01', untilOn: null, keptAsMobile: true }
  const step = (kind: AbsenceStepKind, on: string, over: Partial<AbsenceFacts> = {}, contacts: string[] = []) =>
    codeOf(judgeAbsenceStep({ ...away({ ...mobile, ...over }), struck: false }, contacts, { kind, on }, today))
  assert.equal(step('contact', '2026-07-01'), 'yes')
  assert.equal(step('contact', '2026-11-23'), 'transfers.future-day')
  assert.equal(step('contact', '2025-08-31'), 'transfers.before-away')
  assert.equal(step('contact', '2026-07-01', {}, ['2026-07-01']), 'transfers.contact-known')
  assert.equal(step('contact', '2026-07-01', { untilOn: '2026-07-01' }), 'transfers.is-over')
  assert.equal(step('contact', '2026-07-01', { lostSince: '2026-06-01' }), 'transfers.is-lost')
  assert.equal(step('lost', '2026-06-30', {}, ['2026-07-01']), 'transfers.later-contact')
  assert.equal(step('lost', '2026-07-01', {}, ['2026-07-01']), 'yes')
  assert.equal(step('lost', '2026-07-01', { lostSince: '2026-06-01' }), 'transfers.is-lost')
  assert.equal(step('lost', '2026-07-01', { lostSince: '2026-05-01', foundOn: '2026-06-01' }), 'transfers.was-found')
  assert.equal(step('found', '2026-07-01'), 'transfers.not-lost')
  assert.equal(step('found', '2026-05-01', { lostSince: '2026-06-01' }), 'transfers.before-lost')
  assert.equal(step('found', '2026-07-01', { lostSince: '2026-06-01' }), 'yes')
  assert.equal(step('stopped', '2026-07-01'), 'transfers.no-ground')
  assert.equal(step('stopped', '2026-07-01', { whereTo: 'settled-abroad' }), 'yes')
  assert.equal(step('stopped', '2026-05-01', { lostSince: '2026-06-01' }), 'transfers.before-away')
  assert.equal(
    step('stopped', '2026-07-01', { lostSince: '2026-06-01' }),
    'yes',
    'a decision that came early is a fact',
  )
  assert.equal(
    step('stopped', '2026-07-01', { lostSince: '2026-01-01', stoppedOn: '2026-07-02' }),
    'transfers.already-stopped',
  )
})
