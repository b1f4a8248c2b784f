/** Has the service worker keep the page and what it is made of. Not there on a plain http address: the page then needs a network. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  void navigator.serviceWorker
    .register('/sw.js', { scope: '/floor' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      // The first visit loads its faces before the worker is there: it is told which ones.
      const tell = (list: PerformanceObserverEntryList) =>
        active?.postMessage({ keep: list.getEntries().map(({ name }) => name) })
      new PerformanceObserver(tell).observe({ type: 'resource', buffered: true })
    })
    .catch(() => undefined)
}
