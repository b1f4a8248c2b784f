import { useWords } from '#web/words.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import { type FloorPage, follow, paths } from './path.ts'

const entries: readonly { page: FloorPage; icon: IconName }[] = [
  { page: 'mine', icon: 'person' },
  { page: 'device', icon: 'more' },
]

/** The bar at the bottom, in reach of the thumb: only what exists. */
export function FloorBar({ page }: { page: FloorPage }) {
  const t = useWords(floorTexts)
  return (
    <nav aria-label={t('pages')} className={css.nav}>
      {entries.map((entry) => (
        <a
          href={paths[entry.page]}
          key={entry.page}
          onClick={follow}
          {...(entry.page === page ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon name={entry.icon} size={24} />
          {t(entry.page)}
        </a>
      ))}
    </nav>
  )
}
