import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Numbers } from '#core/decision.ts'
import { type Language, say, type Texts } from '#core/texts.ts'

interface Spoken {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const kept = 'yanzhen.language'
const Context = createContext<Spoken>({ language: 'zh', setLanguage: () => undefined })

/** BCP 47 tag of a language, for `lang`, `Intl` and React Aria. */
export function tagOf(language: Language): 'zh-CN' | 'en-US' {
  return language === 'zh' ? 'zh-CN' : 'en-US'
}

/** The language last chosen on this device; Chinese until one was. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

/** Gives everything below one language: texts, React Aria's own words, calendars and numbers, and the `lang` of the page. */
export function LanguageProvider({ language: given, children }: { language?: Language; children: ReactNode }) {
  const [language, choose] = useState<Language>(() => given ?? keptLanguage())
  const setLanguage = useCallback((next: Language) => {
    choose(next)
    try {
      localStorage.setItem(kept, next)
    } catch {
      // A device that keeps nothing still switches for this visit.
    }
  }, [])
  useEffect(() => {
    document.documentElement.lang = tagOf(language)
  }, [language])
  const spoken = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return createElement(
    Context.Provider,
    { value: spoken },
    createElement(I18nProvider, { locale: tagOf(language), children }),
  )
}

/** The language spoken here, and the way to change it. */
export function useLanguage(): Spoken {
  return useContext(Context)
}

/** `t('key', numbers)` over the given texts in the language spoken here. */
export function useWords<Key extends string>(texts: Texts<Key>): (key: Key, numbers?: Numbers) => string {
  const { language } = useLanguage()
  return useCallback((key, numbers) => say(texts, key, language, numbers), [texts, language])
}
