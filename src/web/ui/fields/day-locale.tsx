import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useLanguage } from '#web/words.ts'

/** Days are written year, month, day in both languages; American English would turn them round. */
export function DayLocale({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  return <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-CA'}>{children}</I18nProvider>
}
