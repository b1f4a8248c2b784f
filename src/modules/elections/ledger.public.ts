/** The file of an election (L22) as its own page prints it. */
export { fileOf } from './papers.ts'
export { readElection } from './show.queries.ts'
