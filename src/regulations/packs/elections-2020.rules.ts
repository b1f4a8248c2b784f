import { instruments } from '../instruments.rules.ts'
import type { Pack } from '../provision.rules.ts'

/** Regulations on Grassroots Elections, 13 July 2020: who votes. */
export const elections2020: Pack = {
  instrument: 'elections-2020',
  from: instruments['elections-2020'].from,
  until: instruments['elections-2020'].until,
  provisions: {
    'VT-01': { article: '5', kind: 'national' },
    'VT-02': { article: '5', kind: 'national' },
  },
}
