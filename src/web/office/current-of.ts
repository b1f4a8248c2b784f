/** One of the eight sections; its pages are the second row. */
export interface SectionEntry {
  title: string
  pages: readonly { title: string; href: string }[]
}

/** Where a path stands in the masthead. */
export interface Found {
  section: SectionEntry | undefined
  href: string | undefined
}

/** The section and page a path belongs to: the page whose address is the longest beginning of it. */
export function currentOf(sections: readonly SectionEntry[], path: string): Found {
  const pages = sections.flatMap((section) => section.pages.map((page) => ({ section, href: page.href })))
  const within = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  const best = pages.filter((page) => within(page.href)).sort((a, b) => b.href.length - a.href.length)[0]
  return { section: best?.section, href: best?.href }
}
