import type { Pack } from '../provision.rules.ts'
import { moreThanHalf } from '../threshold.rules.ts'

/** What this program decides where the texts are silent: always in force, always shown as such. */
export const house: Pack = {
  instrument: 'house',
  from: '0001-01-01',
  until: null,
  provisions: {
    'CAL-01': { article: '', kind: 'design' },
    'CAL-02': { article: '', kind: 'design' },
    'CAL-03': { article: '', kind: 'design' },
    'CAL-05': { article: '', kind: 'setting' },
    'CAL-06': { article: '', kind: 'design' },
    'CAL-07': { article: '', kind: 'design' },
    'CAL-08': { article: '', kind: 'design' },
    'CAL-09': { article: '', kind: 'design' },
    'CAL-10': { article: '', kind: 'design' },
    'CAL-11': { article: '', kind: 'design' },
    'CM-09': { article: '', kind: 'design', majority: moreThanHalf, unsure: true },
    'MT-08': { article: '', kind: 'design' },
    'MT-10': { article: '', kind: 'local' },
    'VT-07': { article: '', kind: 'design' },
    'VT-09': { article: '', kind: 'design' },
    'VT-10': { article: '', kind: 'design' },
    'VT-13': { article: '', kind: 'design' },
  },
}
