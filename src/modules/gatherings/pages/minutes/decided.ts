import type { Language } from '#core/texts.ts'

const deliberating = /^(?:审议|讨论|研究|审查|表决)(?:并|和|、)?(?:审议|讨论|研究|表决)?/
const deciding = /^(?:同意|通过|批准)/

/** What was resolved when a matter passed, as minutes say it: 审议工作安排 was put, 同意工作安排 is the decision. */
export function decided(subject: string, language: Language): string {
  const put = subject.trim().replace(/[。.！!]+$/, '')
  if (language === 'en') return put
  const matter = put.replace(deliberating, '') || put
  return deciding.test(matter) ? matter : `同意${matter}`
}
