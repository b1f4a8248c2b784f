import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import css from './table.module.css'

/** Lets what is too wide scroll sideways, by keyboard too, and only then takes part in the order of focus. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWide(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  const scrolls = wide ? ({ 'aria-label': label, role: 'region', tabIndex: 0 } as const) : {}
  return (
    <div className={css.scroll} data-wide={wide || undefined} ref={box} {...scrolls}>
      {children}
    </div>
  )
}
