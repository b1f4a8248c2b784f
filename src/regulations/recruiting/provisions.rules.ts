import type { ProvisionsOf } from '../provision.rules.ts'
import { steps2014, steps2026 } from './steps.rules.ts'
import type { FilePaper, RecruitingTerms } from './terms.rules.ts'

const papers = [
  'admission-form',
  'application-letter',
  'political-review',
  'conversion-request',
  'cultivation-papers',
] as const satisfies readonly FilePaper[]

const talk = { from: 'application', within: 1 } as const
const year = { from: 'activist', notBefore: 12 } as const
const approval = { from: 'assembly', within: 3, atMost: 6 } as const
const probation = { from: 'assembly', notBefore: 12 } as const
const decided = { usualFrom: 3, usualTo: 6 } as const
const afterRequest = { usualWithin: 1, usualAtMost: 3 } as const
const extension = { monthsAtLeast: 6, monthsAtMost: 12, times: 1 } as const
const training = { daysAtLeast: 3, hoursAtLeast: 24 } as const

export const recruitingProvisions = {
  constitution: {
    'DV-13': { article: '6', kind: 'national', from: 'approval', within: null },
    'DV-17': { article: '7', kind: 'national' },
  },
  'recruiting-chart': { 'DV-05': { article: '', kind: 'national', unsure: true } },
  // Where the 2014 text is silent, branches follow these; they remind and never accuse.
  handbook: {
    'DV-07': { article: '', kind: 'local', workingDaysAtLeast: 5 },
    'DV-11': { article: '', kind: 'local', from: 'pre-review', within: 1 },
    'DV-20': { article: '', kind: 'local' },
  },
  'recruiting-2014': {
    ...steps2014,
    'DV-01': { article: '5', kind: 'national', years: 18 },
    'DV-02': { article: '7', kind: 'national', ...talk },
    'DV-03': { article: '8, 11', kind: 'national', ...decided },
    'DV-04': { article: '11', kind: 'national', everyMonths: 6 },
    'DV-06': { article: '13', kind: 'national', ...year },
    'DV-08': { article: '14', kind: 'national', introducers: 2 },
    'DV-09': { article: '17', kind: 'national', ...training },
    'DV-10': { article: '19', kind: 'national', months: 3 },
    'DV-12': { article: '', kind: 'national', unsure: true, ...approval },
    'DV-14': { article: '32', kind: 'national', ...probation },
    'DV-15': { article: '33', kind: 'national', ...afterRequest },
    'DV-16': { article: '33', kind: 'national', unsure: true, ...extension },
    'DV-18': { article: '37', kind: 'national', papers },
    'DV-19': { article: '', kind: 'national', unsure: true },
  },
  'recruiting-2026': {
    ...steps2026,
    'DV-01': { article: '5', kind: 'national', years: 18 },
    'DV-02': { article: '7', kind: 'national', ...talk },
    'DV-03': { article: '8, 11', kind: 'national', ...decided },
    'DV-04': { article: '11', kind: 'national', everyMonths: 6 },
    'DV-06': { article: '13', kind: 'national', ...year },
    'DV-07': { article: '13', kind: 'national', workingDaysAtLeast: 5 },
    'DV-08': { article: '14', kind: 'national', introducers: 2 },
    'DV-09': { article: '17', kind: 'national', ...training },
    // The 2014 text had it in article 19; whether it survives was not seen.
    'DV-10': { article: '', kind: 'setting', unsure: true, months: 3 },
    'DV-11': { article: '19', kind: 'national', from: 'pre-review', within: 1 },
    'DV-12': { article: '25', kind: 'national', ...approval },
    'DV-13': { article: '29', kind: 'national', from: 'approval', within: 1 },
    'DV-14': { article: '31', kind: 'national', ...probation },
    'DV-15': { article: '31', kind: 'national', ...afterRequest },
    'DV-16': { article: '31', kind: 'national', ...extension },
    'DV-17': { article: '33', kind: 'national' },
    'DV-18': { article: '36', kind: 'national', papers },
    'DV-19': { article: '', kind: 'national', unsure: true },
  },
} as const satisfies ProvisionsOf<RecruitingTerms>
