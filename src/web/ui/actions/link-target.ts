/** Documents of the server and other houses open beside the page; pages of Yanzhen change it. */
export function linkTarget(href: string): { target: '_blank'; rel: string } | Record<string, never> {
  return href.startsWith('/api/') || /^https?:/.test(href) ? { target: '_blank', rel: 'noopener' } : {}
}
