import { instruments } from '../instruments.rules.ts'
import type { Pack } from '../provision.rules.ts'

/** Organisation Department guidance: the six grounds on which a full member may be left out of those who should attend. */
export const voterGuidance: Pack = {
  instrument: 'voter-guidance',
  from: instruments['voter-guidance'].from,
  until: null,
  provisions: {
    'VT-03': { article: '', kind: 'national', reasons: ['a', 'b', 'c', 'd', 'e', 'f'] },
    // A published question and answer, not an article: exactly half is not more than half.
    'VT-08': { article: '', kind: 'national' },
  },
}
