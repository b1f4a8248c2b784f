import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const kept = 'yanzhen.theme'
const listeners = new Set<() => void>()
const device = () => window.matchMedia('(prefers-color-scheme: dark)')

function chosen(): Theme | undefined {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

function current(): Theme {
  return chosen() ?? (device().matches ? 'dark' : 'light')
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  device().addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    device().removeEventListener('change', listener)
  }
}

/** Puts the theme last chosen on this device on the page; without one, the device's own holds. Call before the first render. */
export function keepTheme(): void {
  try {
    const theme = localStorage.getItem(kept)
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Nothing kept: follow the device.
  }
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(kept, theme)
  } catch {
    // Holds for this visit.
  }
  for (const listener of listeners) listener()
}

/** The theme shown now, and the way to choose one. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, current), choose]
}
