import { useLanguage } from '#web/words.ts'

interface Named {
  readonly id: string
  readonly nameZh: string
  readonly nameEn: string
  readonly retiredOn: string | null
}

/** Names of streams in the reader's language, and those new things may be filed under, with what is filed under already. */
export function useStreams(streams: readonly Named[]) {
  const { language } = useLanguage()
  const nameOf = (one: Named) => (language === 'zh' ? one.nameZh : one.nameEn)
  const byId = new Map(streams.map((one) => [one.id, one]))
  return {
    nameOf,
    name: (id: string | null) => {
      const found = id === null ? undefined : byId.get(id)
      return found ? nameOf(found) : ''
    },
    options: (kept: string | null = null) =>
      streams
        .filter(({ id, retiredOn }) => retiredOn === null || id === kept)
        .map((one) => ({ value: one.id, label: nameOf(one) })),
  }
}
