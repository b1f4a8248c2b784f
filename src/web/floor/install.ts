import { useSyncExternalStore } from 'react'

/** What Chromium hands over so that a page can ask to be installed; others have it in their menus. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>
}

let offered: InstallEvent | null = null
const listeners = new Set<() => void>()

/** Keeps the browser's offer until somebody asks for it. Call once, before the first render. */
export function watchInstall(): void {
  const tell = (event: InstallEvent | null) => {
    offered = event
    for (const listener of listeners) listener()
  }
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    tell(event as InstallEvent)
  })
  addEventListener('appinstalled', () => tell(null))
}

/** The way to install, where there is one. */
export function useInstall(): (() => void) | null {
  const event = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => offered,
  )
  return event ? () => void event.prompt() : null
}
