import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

interface Place {
  readonly element: HTMLElement | null
  readonly setElement: (element: HTMLElement | null) => void
  readonly taken: number
  readonly take: (by: 1 | -1) => void
}

const Context = createContext<Place>({ element: null, setElement: () => undefined, taken: 0, take: () => undefined })

/** Lets a page's drawer stand in the shell's right column. */
export function DrawerPlace({ children }: { children: ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [taken, setTaken] = useState(0)
  const place = useMemo(
    () => ({ element, setElement, taken, take: (by: 1 | -1) => setTaken((before) => before + by) }),
    [element, taken],
  )
  return <Context.Provider value={place}>{children}</Context.Provider>
}

/** The shell's side of it: where drawers go, and whether one stands there now. */
export function useDrawerColumn(): { ref: (element: HTMLElement | null) => void; taken: boolean } {
  const { setElement, taken } = useContext(Context)
  return { ref: setElement, taken: taken > 0 }
}

/** The drawer's side of it: the column to stand in, null outside of a shell. */
export function useDrawerPlace(open: boolean): HTMLElement | null {
  const { element, take } = useContext(Context)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `take` only forwards to a state setter
  useEffect(() => {
    if (!open) return
    take(1)
    return () => take(-1)
  }, [open])
  return element
}
