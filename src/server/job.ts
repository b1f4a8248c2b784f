import type { Day } from '#core/day.ts'
import type { Database } from '#db/connect.ts'
import type { FileStore } from './files.ts'
import type { Mail } from './mail.ts'

/** What a job is given. Each run is one transaction; a job that throws is tried again later. */
export interface JobContext {
  readonly db: Database
  /** A connection apart from the transaction, for progress others may see while the job runs. */
  readonly apart: Database
  readonly today: Day
  readonly now: Date
  readonly zone: string
  /** Where people reach the house, for links. */
  readonly address: string | null
  /** Null when the house sends no mail. */
  readonly mail: Mail | null
  readonly files: FileStore
  emit(name: `${string}.${string}`, payload: Record<string, unknown>): void
}

/** Work done after a command has committed: by events, by time, or asked for by `core.enqueue`. */
export interface Job<Payload = Record<string, unknown>> {
  readonly name: `${string}.${string}`
  /** Events that start it; the event's payload is the job's. */
  readonly on: readonly string[]
  /** A cron line (UTC) when it also runs by time. */
  readonly every?: string
  /** What of an event the job needs. Jobs that wait about the same are one: of ten events in a minute it works once. */
  readonly about?: (payload: Payload) => Payload
  readonly work: (context: JobContext, payload: Payload) => Promise<void>
}

/** Describes a job. The file is `<verb-noun>.job.ts`, default export. */
export function job<Payload = Record<string, unknown>>(
  name: Job['name'],
  { on = [], ...starts }: { on?: readonly string[] } & Pick<Job<Payload>, 'every' | 'about'>,
  work: Job<Payload>['work'],
): Job<Payload> {
  return { name, on, ...starts, work }
}
