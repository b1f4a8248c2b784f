import { addMonths, type Day } from '#core/day.ts'
import { type Because, decides, type Finding, type Outcome, tells, warns } from '../answer.rules.ts'
import type { LawOf } from '../law.rules.ts'
import { question } from '../question.rules.ts'
import { judgeInTime, type TimeState } from './in-time.rules.ts'
import { inEveryText, type Readings } from './readings.rules.ts'

export interface AdmissionApprovalGiven {
  readonly assemblyOn: Day
  /** Day on which the resolution reached the superior committee. */
  readonly receivedOn?: Day | null | undefined
  readonly talkedOn?: Day | null | undefined
  readonly approvedOn?: Day | null | undefined
  /** A special case, recorded by the superior committee: it may take up to six months. */
  readonly specialCase?: boolean | undefined
}

export interface AdmissionApprovalValues {
  readonly dueOn: Day
  readonly outerOn: Day
  /** `escalate`: past the outer limit. */
  readonly state: TimeState | 'escalate'
}

const rules = ['DV-12', 'DV-step-16', 'DV-step-17', 'DV-step-18'] as const

/** Is an admission approved in time: within three months, in special cases six (DV-12)? The superior committee decides; this counts. */
export const admissionApproval = question({
  name: 'admission-approval',
  rules: ['DV-12', 'DV-step-16', 'DV-step-17', 'DV-step-18', 'CAL-08', 'CAL-11'],
  settings: { approvalClock: { rule: 'DV-12', kind: 'design', default: 'assembly', choices: ['receipt', 'assembly'] } },
  judgedOn: ({ assemblyOn, approvedOn }: AdmissionApprovalGiven) => approvedOn ?? assemblyOn,
  judge: (given, on, law, { approvalClock }): Finding<AdmissionApprovalValues & Readings> => {
    const judged = inEveryText([given.assemblyOn, given.approvedOn ?? on], law, rules, (text) =>
      judgeApproval(given, on, text, approvalClock === 'receipt'),
    )
    return {
      ...judged,
      because: [...judged.because, tells(law['CAL-11'], { text: 'approval.not-inferred', holds: null })],
    }
  },
})

function judgeApproval(
  given: AdmissionApprovalGiven,
  on: Day,
  law: LawOf<(typeof rules)[number]>,
  fromReceipt: boolean,
): Finding<AdmissionApprovalValues> {
  const { assemblyOn, receivedOn, approvedOn, specialCase = false } = given
  const { within, atMost, ...cited } = law['DV-12']
  const from = fromReceipt && receivedOn ? receivedOn : assemblyOn
  const [dueOn, outerOn] = [addMonths(from, within), addMonths(from, atMost)]
  const months = specialCase ? atMost : within
  const judged = judgeInTime(cited, 'approval', { from, months, doneOn: approvedOn, on })
  const escalate = !approvedOn && on > outerOn
  const because: Because[] = [
    judged.line,
    tells(cited, { text: 'approval.limits', numbers: { dueOn, outerOn, within, atMost }, holds: null }),
    tells(
      { ...cited, kind: 'setting' },
      {
        text: fromReceipt && receivedOn ? 'approval.from-receipt' : 'approval.from-assembly',
        numbers: { from },
        holds: null,
      },
    ),
    ...orderLines(given, law),
  ]
  if (escalate)
    because.push(
      decides(law['DV-step-17'], {
        text: 'approval.escalate',
        numbers: { outerOn },
        formula: `${on} ≤ ${outerOn}`,
        holds: false,
      }),
    )
  const late = (approvedOn ?? on) > dueOn
  if (late) {
    const handbook = { ...cited, instrument: 'handbook', article: '', kind: 'local' } as const
    because.push(
      warns(handbook, {
        text: (approvedOn ?? on) > outerOn ? 'approval.redo' : 'approval.deliberate-again',
        holds: null,
      }),
    )
  }
  because.push(tells(law['DV-step-18'], { text: 'approval.record', holds: null }))
  const disordered = because.some(({ rule, holds }) => rule === 'DV-step-16' && holds === false)
  const outcome: Outcome = disordered ? 'INVALID_PROCEDURE' : judged.outcome
  const special = outcome === 'FAIL' && !specialCase && (approvedOn ?? on) <= outerOn
  return {
    outcome,
    values: { dueOn, outerOn, state: escalate ? 'escalate' : judged.state },
    because,
    wouldChange: special
      ? [{ text: 'approval.if-special', numbers: { outerOn }, outcome: 'PASS' }, ...judged.wouldChange]
      : outcome === judged.outcome
        ? judged.wouldChange
        : [],
  }
}

/** The talk of the superior committee comes after the assembly and before the approval. */
function orderLines({ talkedOn, approvedOn, assemblyOn }: AdmissionApprovalGiven, law: LawOf<'DV-step-16'>): Because[] {
  const cited = law['DV-step-16']
  if (talkedOn === undefined) return [tells(cited, { text: 'approval.talk-first', holds: null })]
  if (talkedOn === null)
    return approvedOn
      ? [decides(cited, { text: 'approval.no-talk', holds: false })]
      : [tells(cited, { text: 'approval.talk-first', holds: null })]
  const holds = assemblyOn <= talkedOn && (!approvedOn || talkedOn <= approvedOn)
  const numbers = { talkedOn, assemblyOn }
  return [
    decides(cited, {
      text: holds ? 'approval.talked' : 'approval.talk-out-of-order',
      numbers,
      formula: `${assemblyOn} ≤ ${talkedOn}${approvedOn ? ` ≤ ${approvedOn}` : ''}`,
      holds,
    }),
  ]
}
