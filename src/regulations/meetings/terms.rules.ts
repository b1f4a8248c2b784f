import type { Every } from '../period.rules.ts'

export interface Cadence {
  readonly every: Every
  readonly times: number
}

/** The numbers each rule of meetings and organisational life carries. */
export interface MeetingTerms {
  'MT-01': Cadence
  'MT-02': Cadence
  'MT-03': Cadence
  'MT-04': Cadence
  'MT-08': object
  'MT-10': object
  'TP-01': Cadence
}
