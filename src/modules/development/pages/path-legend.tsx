import type { ReactNode } from 'react'
import { Legend } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import css from './course.module.css'

/** What the signs on the axis of time mean. */
export function PathLegend() {
  const t = useWords(courseTexts)
  return (
    <Legend
      entries={[
        {
          key: 'window',
          words: t('window'),
          sign: sign(<rect className={css.window} height={9} width={22} x={1} y={2} />),
        },
        { key: 'after', words: t('notBefore'), sign: sign(<path className={css.bracket} d="M14 1h-4v11h4" />) },
        { key: 'before', words: t('notAfter'), sign: sign(<path className={css.bracket} d="M10 1h4v11h-4" />) },
        { key: 'target', words: t('signTarget'), sign: sign(<path className={css.target} d="M7.500 3h9l-4.500 8z" />) },
        { key: 'actual', words: t('signActual'), sign: sign(<circle className={css.dot} cx={12} cy={6.5} r={3.4} />) },
      ]}
    />
  )
}

const sign = (drawn: ReactNode) => (
  <svg aria-hidden="true" height={13} width={24}>
    {drawn}
  </svg>
)
