import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PendingStore } from './pending.ts'

/** One store for the life of a page part; sends at once when the network comes back or the page is left. */
export function usePending<Content>(make: () => PendingStore<Content>) {
  const [store] = useState(make)
  const entries = useSyncExternalStore(store.subscribe, store.entries)
  const savedAt = useSyncExternalStore(store.subscribe, store.savedAt)
  const offline = useSyncExternalStore(store.subscribe, store.offline)
  useEffect(() => {
    window.addEventListener('online', store.flush)
    document.addEventListener('visibilitychange', store.flush)
    return () => {
      window.removeEventListener('online', store.flush)
      document.removeEventListener('visibilitychange', store.flush)
      store.flush()
    }
  }, [store])
  return { store, entries, savedAt, offline }
}
