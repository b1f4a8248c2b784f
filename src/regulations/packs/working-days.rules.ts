import { instruments } from '../instruments.rules.ts'
import type { Pack } from '../provision.rules.ts'
import type { HolidayTable } from '../working-days.rules.ts'

/** The State Council's yearly notices on holidays and the weekend days worked in exchange. */
export const workingDays: Pack = {
  instrument: 'working-days',
  from: instruments['working-days'].from,
  until: null,
  provisions: { 'CAL-04': { article: '', kind: 'national' } },
}

/** 2026, as published on 4 November 2025. */
export const holidays2026: HolidayTable = {
  year: 2026,
  off: [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
