import type { ReactNode } from 'react'
import { useWords } from '#web/words.ts'
import { DrawerPlace, useDrawerColumn } from '../ui/overlays/drawer-place.tsx'
import { KeysDialog } from '../ui/overlays/keys-dialog.tsx'
import { currentOf, type SectionEntry } from './current-of.ts'
import { Masthead, type MastheadProps } from './masthead.tsx'
import { Sections } from './sections.tsx'
import css from './shell.module.css'
import words from './shell.texts.ts'

export type { SectionEntry } from './current-of.ts'

export interface ShellProps extends MastheadProps {
  /** The eight sections with the pages that exist; a section without a page is not shown. */
  sections: readonly SectionEntry[]
  /** Path of the page shown. */
  current: string
  /** At the right of the sections: 11 月 25 日 星期三 09:20, and 早班 08–16·乙班当班. */
  now?: { day: string; shift?: string | undefined } | undefined
  /** Rule packs in force, head of the record chain, and a word about the page. */
  foot?: { rules?: ReactNode; chain?: ReactNode; note?: ReactNode } | undefined
  children: ReactNode
}

/** The frame of every page at the desk: masthead, sections, pages, the explanation at the right, the foot. Fetches nothing. */
export function Shell(props: ShellProps) {
  return (
    <DrawerPlace>
      <Frame {...props} />
    </DrawerPlace>
  )
}

function Frame({ sections, current, now, foot, children, ...masthead }: ShellProps) {
  const t = useWords(words)
  const drawer = useDrawerColumn()
  const found = currentOf(sections, current)
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {t('skip')}
      </a>
      <header data-print="hide">
        <Masthead {...masthead} />
        <Sections found={found} now={now} sections={sections} />
      </header>
      <div className={css.body} data-drawer={drawer.taken || undefined}>
        <main className={css.main} id="content" tabIndex={-1}>
          {children}
        </main>
        <div className={css.drawer} data-print="hide" ref={drawer.ref} />
      </div>
      {foot === undefined ? null : (
        <footer className={css.foot} data-print="hide">
          {foot.rules === undefined ? null : <span>{foot.rules}</span>}
          {foot.chain === undefined ? null : <span>{foot.chain}</span>}
          {foot.note === undefined ? null : <span className={css.note}>{foot.note}</span>}
        </footer>
      )}
      <KeysDialog />
    </div>
  )
}
