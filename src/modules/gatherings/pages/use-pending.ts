import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSession } from '#web/session.tsx'
import { type Delivery, PendingStore } from './pending.ts'

// What waits goes on being sent while one is on another page, and the page comes back to the same store.
const open = new Map<string, PendingStore<never>>()

/** The store of what waits under a name, for this person on this device; sends at once when the network comes back. */
export function usePending<Content>(name: string, delivery: Omit<Delivery<Content>, 'keptAs'>) {
  const { person } = useSession()
  const keptAs = `yanzhen.${name}.${person?.id ?? ''}`
  const [store] = useState(() => {
    const known = open.get(keptAs) as unknown as PendingStore<Content> | undefined
    const store = known ?? new PendingStore<Content>({ ...delivery, keptAs })
    open.set(keptAs, store as unknown as PendingStore<never>)
    return store
  })
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
