import { type Because, type Change, decides, tells, warns } from '../answer.rules.ts'
import type { CadenceFacts, CadenceGathering, CadenceLaw } from './cadence.rules.ts'

/** The lines of a cadence answer: what decides it, then what is incomplete, moved or planned. None of them counts days. */
export function cadenceReasons(facts: CadenceFacts, law: CadenceLaw): Because[] {
  const { given, counting, incomplete, planned, state } = facts
  const lines: Because[] = [leading(facts, law)]
  if (state !== 'met') {
    for (const one of incomplete) {
      const heldOn = { heldOn: one.heldOn }
      if (!one.closed) lines.push(warns(law['MT-08'], { text: 'cadence.record-open', numbers: heldOn, holds: false }))
      if (!one.ownSection)
        lines.push(warns(law['MT-10'], { text: 'cadence.no-section', numbers: heldOn, holds: false }))
    }
    if (planned)
      lines.push(tells(law[given.rule], { text: 'cadence.planned', numbers: { heldOn: planned.heldOn }, holds: null }))
  }
  lines.push(...yearly(facts, law))
  for (const one of counting) if (one.moved) lines.push(movedLine(one, law))
  return lines
}

/** A yearly meeting is generally held in its fourth quarter; a notice from above may leave more time. */
function yearly({ given, last, to, state }: CadenceFacts, law: CadenceLaw): Because[] {
  const { rule, period } = given
  if ((rule !== 'OL-01' && rule !== 'DA-01') || (state !== 'due' && state !== 'due-soon')) return []
  const lines: Because[] = []
  const text = rule === 'OL-01' ? 'cadence.usual-quarter' : 'cadence.may-be-combined'
  lines.push(tells(law[rule], { text, holds: null }))
  if (to > last) {
    const cited = { ...law[rule], kind: 'local' } as const
    lines.push(tells(cited, { text: 'cadence.window', numbers: { by: to, period }, holds: null }))
  }
  return lines
}

function leading(facts: CadenceFacts, law: CadenceLaw): Because {
  const { given, from, to, counting, state, why } = facts
  const cited = law[given.rule]
  const { times } = cited
  const formula = `${counting.length} ≥ ${times}`
  const judge = cited.kind === 'local' ? warns : decides
  switch (why) {
    case 'unit-absent':
      return decides(cited, { text: 'cadence.unit-absent', numbers: { period: given.period }, holds: null })
    case 'no-committee': {
      const { fullBelow } = law['CM-02']
      const full = given.fullMembers ?? 0
      return decides(law['CM-02'], {
        text: 'cadence.no-committee',
        numbers: { full, below: fullBelow },
        formula: `${full} < ${fullBelow}`,
        holds: true,
      })
    }
    case 'no-groups':
      return decides(cited, { text: 'cadence.no-groups', holds: true })
    case 'not-begun':
      return judge(cited, { text: 'cadence.not-begun', numbers: { from, by: to }, formula, holds: null })
    case 'began-within':
      return decides(cited, {
        text: 'cadence.began-within',
        numbers: { began: given.unit.from, period: given.period },
        formula,
        holds: null,
      })
    case 'count':
      break
  }
  if (state === 'met') {
    const heldOn = counting[times - 1]?.heldOn ?? to
    return judge(cited, { text: 'cadence.met', numbers: { heldOn, period: given.period }, formula, holds: true })
  }
  if (state === 'overdue') {
    const text = cited.kind === 'local' ? 'cadence.local-reminder' : 'cadence.overdue'
    return judge(cited, { text, numbers: { period: given.period, by: to }, formula, holds: false })
  }
  return judge(cited, { text: 'cadence.due', numbers: { by: to }, formula, holds: null })
}

function movedLine({ heldOn, moved }: CadenceGathering, law: CadenceLaw): Because {
  const reason = moved?.reason?.trim() ?? ''
  const cited = { ...law['TP-01'], kind: 'local' } as const
  if (reason === '') return warns(cited, { text: 'cadence.moved-without-reason', numbers: { heldOn }, holds: false })
  if (moved?.from)
    return tells(cited, { text: 'cadence.moved-from', numbers: { from: moved.from, heldOn, reason }, holds: true })
  return tells(cited, { text: 'cadence.moved', numbers: { heldOn, reason }, holds: true })
}

/** What new facts would turn the answer into another. */
export function cadenceChanges(facts: CadenceFacts, law: CadenceLaw): Change[] {
  const { given, from, to, state, why, incomplete, counting } = facts
  const times = law[given.rule].times
  const missed = law[given.rule].kind === 'local' ? 'PASS' : 'FAIL'
  const changes: Change[] = []
  if (why === 'no-committee') {
    const full = law['CM-02'].fullBelow
    changes.push({ text: 'cadence.if-committee', numbers: { full }, outcome: facts.on > to ? missed : 'PASS' })
  }
  if (state === 'not-applicable') return changes
  if (state === 'met') {
    if (counting.length === times)
      changes.push({ text: 'cadence.if-withdrawn', numbers: {}, outcome: facts.on > to ? missed : 'PASS' })
    return changes
  }
  for (const one of incomplete) {
    const text = one.closed ? 'cadence.if-section' : 'cadence.if-closed'
    changes.push({ text, numbers: { heldOn: one.heldOn }, outcome: 'PASS' })
  }
  if (state === 'due' || state === 'due-soon') {
    changes.push({ text: 'cadence.if-held', numbers: { from, by: to }, outcome: 'PASS' })
    changes.push({ text: 'cadence.if-none', numbers: { by: to }, outcome: missed })
  } else {
    changes.push({ text: 'cadence.if-recorded', numbers: { from, by: to }, outcome: 'PASS' })
  }
  return changes
}
