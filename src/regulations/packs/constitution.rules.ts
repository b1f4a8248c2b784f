import { instruments } from '../instruments.rules.ts'
import type { Pack } from '../provision.rules.ts'

/** Constitution of the CPC: a near-even split on an important matter is put off, except in an emergency. */
export const constitution: Pack = {
  instrument: 'constitution',
  from: instruments.constitution.from,
  until: null,
  provisions: { 'VT-12': { article: '17', kind: 'national' } },
}
