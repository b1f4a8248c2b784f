import { useLanguage } from '#web/words.ts'

/** Joins names as the language spoken here lists them: 甲班、乙班, or Crew A, Crew B. */
export function useJoined(): (names: readonly string[]) => string {
  const { language } = useLanguage()
  return (names) => names.join(language === 'zh' ? '、' : ', ')
}
