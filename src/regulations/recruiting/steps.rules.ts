import type { Actor, Check, Paper, Stage, StepName, StepTerms, TimingRule } from './step.rules.ts'

interface Differing {
  /** Articles by step; a step without one stands in the flow chart only. */
  readonly articles: Partial<Record<StepName, string>>
  /** What the listing follows. */
  readonly listing: readonly StepName[]
  /** The superior committee: a record afterwards, or an agreement before, which makes no sense before the year is over. */
  readonly listingSuperior: Pick<StepTerms, 'after' | 'check' | 'timing'>
}

const national = { kind: 'national' } as const

/** The 25 steps as one instrument has them: what differs between the two texts is told, the rest is the flow chart. */
function stepsOf({ articles, listing, listingSuperior }: Differing) {
  const step = (
    number: number,
    stage: Stage,
    name: StepName,
    actor: Actor,
    check: Check,
    paper: Paper,
    after: readonly StepName[],
    timing: readonly TimingRule[] = [],
  ) => {
    const terms: StepTerms = { number, stage, step: name, actor, check, paper, after, timing }
    const article = articles[name]
    return article ? { ...terms, ...national, article } : { ...terms, ...national, article: '', unsure: true as const }
  }
  const up = 'superior-committee'
  const { check: checked, after: followed, timing: timed } = listingSuperior
  return {
    'DV-step-01': step(1, 1, 'application', 'applicant', 'hard', 'application-letter', [], ['DV-01']),
    'DV-step-02': step(2, 1, 'talk', 'branch', 'warning', 'talk-record', ['application'], ['DV-02']),
    'DV-step-03': step(3, 2, 'activist', 'branch-committee', 'manual', 'minutes', ['application'], ['DV-03']),
    'DV-step-04': step(4, 2, 'activist-record', up, 'manual', 'record-form', ['activist']),
    'DV-step-05': { ...step(5, 2, 'contacts', 'branch', 'count', 'register', ['activist']), atLeast: 1, atMost: 2 },
    'DV-step-06': step(6, 2, 'review', 'contact', 'hard', 'review-form', ['activist'], ['DV-04']),
    'DV-step-07': step(7, 3, 'listing', 'branch-committee', 'hard', 'minutes-and-notice', listing, ['DV-06', 'DV-07']),
    'DV-step-08': step(8, 3, 'listing-superior', up, checked, 'reply', followed, timed),
    'DV-step-09': step(9, 3, 'introducers', 'branch', 'count', 'register', ['listing']),
    'DV-step-10': step(10, 3, 'political-review', 'branch', 'hard', 'political-review-report', ['listing']),
    'DV-step-11': step(11, 3, 'training', up, 'hard', 'certificate', ['listing']),
    'DV-step-12': step(12, 4, 'committee-examination', 'branch-committee', 'manual', 'minutes', examined),
    'DV-step-13': step(13, 4, 'pre-review', up, 'manual', 'pre-review-result', ['committee-examination']),
    'DV-step-14': step(14, 4, 'admission-form', 'prospective-member', 'manual', 'admission-form', ['pre-review']),
    'DV-step-15': step(
      15,
      4,
      'assembly',
      'assembly',
      'warning',
      'resolution',
      ['pre-review', 'admission-form'],
      ['DV-11'],
    ),
    'DV-step-16': step(16, 4, 'superior-talk', up, 'order', 'note-on-form', ['assembly']),
    'DV-step-17': step(17, 4, 'approval', up, 'warning', 'reply', ['assembly', 'superior-talk'], ['DV-12']),
    'DV-step-18': step(18, 4, 'approval-record', 'organisation-department', 'manual', 'list', ['approval']),
    'DV-step-19': step(19, 5, 'enrolment', 'branch', 'manual', 'roster', ['approval']),
    'DV-step-20': step(20, 5, 'oath', up, 'warning', 'activity-record', ['approval'], ['DV-13']),
    'DV-step-21': step(21, 5, 'continued-review', 'branch', 'warning', 'review-form', ['approval']),
    'DV-step-22': step(22, 5, 'conversion-request', 'probationary-member', 'warning', request, ['assembly'], ['DV-15']),
    'DV-step-23': step(23, 5, 'conversion', 'assembly', 'hard', 'resolution', [request], ['DV-14']),
    'DV-step-24': {
      ...step(24, 5, 'conversion-approval', up, 'warning', 'reply', ['conversion'], ['DV-step-24']),
      from: 'conversion',
      within: 3,
    },
    'DV-step-25': step(25, 5, 'filing', 'branch', 'checklist', 'index', ['conversion-approval']),
  } as const
}

const request = 'conversion-request'
const examined = ['introducers', 'political-review', 'training'] as const

const shared = {
  application: '5, 6',
  talk: '7',
  activist: '8',
  contacts: '9',
  introducers: '14',
  'political-review': '16',
  training: '17',
} as const

/** Before 11 May 2026: the committee lists and the superior committee takes it on record. */
export const steps2014 = stepsOf({
  articles: {
    ...shared,
    review: '11, 13',
    listing: '13',
    'committee-examination': '19',
    'pre-review': '19',
    assembly: '20-21',
    'continued-review': '32',
    'conversion-request': '33',
    conversion: '33',
    'conversion-approval': '34',
    filing: '37',
  },
  listing: ['activist'],
  listingSuperior: { after: ['listing'], check: 'manual', timing: [] },
})

/** From 11 May 2026 on: the superior committee agrees first, then the public notice, then the listing. */
export const steps2026 = stepsOf({
  articles: {
    ...shared,
    'activist-record': '8',
    review: '11, 13',
    listing: '13',
    'listing-superior': '13',
    'committee-examination': '18',
    'pre-review': '18',
    assembly: '19-20',
    approval: '25',
    'approval-record': '25',
    oath: '29',
    'continued-review': '31',
    'conversion-request': '32',
    conversion: '31, 32',
    'conversion-approval': '33',
    filing: '36',
  },
  listing: ['activist', 'listing-superior'],
  listingSuperior: { after: ['activist'], check: 'order', timing: ['DV-06'] },
})
