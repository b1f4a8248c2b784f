import { type ReactNode, useEffect, useRef } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Up and down move from row to row of the table inside, by the link in each row's first cell. */
export function RowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key]
      const row = (event.target as HTMLElement).closest('tbody tr')
      if (!step || !row || (event.target as HTMLElement).tagName !== 'A') return
      const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
      const link = next?.querySelector('a')
      if (!link) return
      event.preventDefault()
      link.focus()
    }
    element?.addEventListener('keydown', move)
    return () => element?.removeEventListener('keydown', move)
  }, [])
  return <div ref={box}>{children}</div>
}
