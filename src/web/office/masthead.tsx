import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { useWords } from '#web/words.ts'
import { LanguageToggle, ThemeToggle } from '../ui/actions/toggles.tsx'
import { Mark } from '../ui/figures/mark.tsx'
import { Hidden } from '../ui/layout/hidden.tsx'
import { Menu, type MenuEntry } from '../ui/overlays/menu.tsx'
import { Tag } from '../ui/states/tag.tsx'
import css from './masthead.module.css'
import words from './shell.texts.ts'

export interface MastheadProps {
  /** The branch's own name: 运行车间党支部. */
  unit: string
  /** Marks invented people and figures. */
  demo?: boolean
  /** Who is signed in and in what office. */
  who: { name: string; office?: string | undefined }
  /** His own page, password, sign out. */
  personMenu: readonly MenuEntry[]
  /** The field that finds people, gatherings, ledgers and articles: a `SearchField` with `slash`. */
  search?: ReactNode
}

/** First line of the page: mark and name, the unit, search, theme, language, who is signed in. */
export function Masthead({ unit, demo, who, personMenu, search }: MastheadProps) {
  const t = useWords(words)
  return (
    <div className={css.masthead}>
      <Link className={css.brand ?? ''} href="/">
        <Mark label="" />
        <span lang="zh-CN">雁阵</span>
        <Hidden>{t('home')}</Hidden>
      </Link>
      <span className={css.unit}>{unit}</span>
      {demo ? <Tag size="seal">{t('demo')}</Tag> : null}
      {search === undefined ? null : <div className={css.search}>{search}</div>}
      <div className={css.tools}>
        <ThemeToggle />
        <LanguageToggle />
        <Menu entries={personMenu} label={t('person')} quiet>
          <span className={css.who}>
            <b>{who.name}</b>
            {who.office === undefined ? null : <span>{who.office}</span>}
          </span>
        </Menu>
      </div>
    </div>
  )
}
