import { type MouseEvent, useEffect, useState } from 'react'

/** The pages of the phone. */
export const paths = { mine: '/floor', device: '/floor/device' } as const
export type FloorPage = keyof typeof paths

/** The page the address names; anything unknown is one's own. */
export function usePage(): FloorPage {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const look = () => setPath(location.pathname)
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [])
  return path.startsWith(paths.device) ? 'device' : 'mine'
}

/** Follows a link within the phone's pages without loading anew; a new tab stays a new tab. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  go(event.currentTarget.pathname)
}

export function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
  document.querySelector('main')?.scrollTo(0, 0)
}
