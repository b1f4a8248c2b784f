/** Ledgers L09, L10 and the plan by stream as their own pages read and print them. */
export { readHours } from './hours.queries.ts'
export { hoursGrid, readRegistered, recordGrid, registeredGrid } from './hours-paper.queries.ts'
export { keptUnit } from './learner.queries.ts'
export { readLectures } from './lecture.queries.ts'
export { lectureForm, lectureGrid } from './lecture-paper.queries.ts'
export { balanceGrid, planGrid, planInWords } from './plan-paper.queries.ts'
export { recordInWords } from './record.queries.ts'
