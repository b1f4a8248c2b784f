import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FloorAnswer } from './ask.ts'
import type { OutboxStore, Posted } from './outbox.ts'

interface FloorSchema extends DBSchema {
  kept: { key: string; value: FloorAnswer }
  outbox: { key: string; value: Posted }
}

/** What stays on the device: the last answer, and what waits to be sent. */
export interface Keep extends OutboxStore {
  answer(): Promise<FloorAnswer | undefined>
  keepAnswer(answer: FloorAnswer): Promise<void>
  dropAnswer(): Promise<void>
  /** Everything: at signing out. */
  clear(): Promise<void>
}

/** Opens what is kept. A browser that keeps nothing (a private window) gets a store for this visit. */
export async function openKeep(): Promise<Keep> {
  try {
    const database = await openDB<FloorSchema>('yanzhen-floor', 1, {
      upgrade: (made) => {
        made.createObjectStore('kept')
        made.createObjectStore('outbox', { keyPath: 'key' })
      },
    })
    return onDevice(database)
  } catch {
    return forThisVisit()
  }
}

function onDevice(database: IDBPDatabase<FloorSchema>): Keep {
  return {
    answer: () => database.get('kept', 'mine'),
    keepAnswer: async (answer) => void (await database.put('kept', answer, 'mine')),
    dropAnswer: () => database.delete('kept', 'mine'),
    all: () => database.getAll('outbox'),
    put: async (posted) => void (await database.put('outbox', posted)),
    remove: (key) => database.delete('outbox', key),
    clear: async () => {
      await database.clear('kept')
      await database.clear('outbox')
    },
  }
}

/** The same without a database. */
export function forThisVisit(): Keep {
  const outbox = new Map<string, Posted>()
  let kept: FloorAnswer | undefined
  return {
    answer: async () => kept,
    keepAnswer: async (answer) => {
      kept = answer
    },
    dropAnswer: async () => {
      kept = undefined
    },
    all: async () => [...outbox.values()],
    put: async (posted) => void outbox.set(posted.key, posted),
    remove: async (key) => void outbox.delete(key),
    clear: async () => {
      kept = undefined
      outbox.clear()
    },
  }
}
