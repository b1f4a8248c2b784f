import type { ProvisionsOf } from '../provision.rules.ts'
import type { LifeTerms } from './terms.rules.ts'

const yearly = { every: 'year', times: 1 } as const
// The plan of 2019 to 2023 was seen; the one that follows it was not.
const plan = { article: '', kind: 'national', unsure: true } as const

export const lifeProvisions = {
  'branch-work-2018': {
    'OL-01': { article: '17', kind: 'national', ...yearly },
    'OL-02': { article: '17', kind: 'national', unsure: true },
    'DA-01': { article: '18', kind: 'national', ...yearly },
    'DA-02': { article: '18', kind: 'national' },
    'HT-01': { article: '19', kind: 'national', ...yearly, unsure: true },
    'HT-02': { article: '19', kind: 'national', unsure: true },
  },
  'appraisal-notices': {
    'DA-03': {
      article: '',
      kind: 'national',
      grades: ['excellent', 'qualified', 'basically-qualified', 'unqualified'],
      unsure: true,
    },
    // One third is what the yearly notices say: 3×E ≤ full members. The setting `excellentShare` may say another share.
    'DA-04': {
      article: '',
      kind: 'national',
      excellentAtMost: { times: 3, of: 1, strict: false },
      unsure: true,
    },
    'DA-05': { article: '', kind: 'national', unsure: true },
  },
  'disposal-2024': { 'DA-06': { article: '', kind: 'national', unsure: true } },
  'training-plan': {
    'ED-01': { ...plan, hours: 32 },
    'ED-02': { ...plan, hours: 56, trainings: 1 },
    'ED-03': { ...plan, months: 6 },
    'ED-04': { ...plan, trainings: 1, months: 12 },
  },
  'political-building-2019': { 'PB-01': { article: '', kind: 'national' } },
  house: {
    'ED-05': { article: '', kind: 'local' },
    'PB-02': { article: '', kind: 'local' },
  },
} as const satisfies ProvisionsOf<LifeTerms>
