import { Link } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import type { Found, SectionEntry } from './current-of.ts'
import css from './sections.module.css'
import words from './shell.texts.ts'

interface SectionsProps {
  sections: readonly SectionEntry[]
  found: Found
  now?: { day: string; shift?: string | undefined } | undefined
}

/** The sections, the double rule under them, and the pages of the current one when there are several. */
export function Sections({ sections, found, now }: SectionsProps) {
  const t = useWords(words)
  const pages = found.section?.pages ?? []
  return (
    <>
      <div className={css.line}>
        <nav aria-label={t('sections')} className={css.sections}>
          {sections
            .filter((section) => section.pages.length > 0)
            .map((section) => (
              <Link
                className={css.section ?? ''}
                href={section.pages[0]?.href ?? '/'}
                key={section.title}
                {...(section === found.section ? { 'aria-current': 'page' as const } : {})}
              >
                {section.title}
              </Link>
            ))}
        </nav>
        {now === undefined ? null : (
          <p className={css.now}>
            <b>{now.day}</b>
            {now.shift === undefined ? null : <span>{now.shift}</span>}
          </p>
        )}
      </div>
      <div className={css.rule} />
      {pages.length > 1 ? (
        <nav aria-label={t('pages')} className={css.pages}>
          {pages.map((page) => (
            <Link
              className={css.page ?? ''}
              href={page.href}
              key={page.href}
              {...(page.href === found.href ? { 'aria-current': 'page' as const } : {})}
            >
              {page.title}
            </Link>
          ))}
        </nav>
      ) : null}
    </>
  )
}
