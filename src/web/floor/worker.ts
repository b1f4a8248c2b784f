/** Has the service worker keep the page and what it is made of. Not there on a plain http address: the page then needs a network. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  void navigator.serviceWorker
    .register('/sw.js', { scope: '/floor' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      // The first visit loaded its faces before the worker was there: it is told which ones.
      const faces = () => performance.getEntriesByType('resource').map(({ name }) => name)
      active?.postMessage({ keep: faces() })
      addEventListener('visibilitychange', () => active?.postMessage({ keep: faces() }))
    })
    .catch(() => undefined)
}
