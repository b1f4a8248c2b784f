import { type Language, say } from '#core/texts.ts'
import { noticeTexts } from './notice.texts.ts'
import { dayWords } from './paper-words.rules.ts'
import type { Audience, PurposeKind } from './terms.rules.ts'

export interface Announced {
  readonly title: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly place: string | null
  readonly audience: Audience
  readonly unit: { readonly name: string }
  readonly chair: { readonly name: string } | null
  readonly recorder: { readonly name: string } | null
  readonly purposes: readonly {
    readonly kind: PurposeKind
    readonly theme: string | null
    readonly agenda: readonly { readonly title: string }[]
  }[]
}

/** The words of a notice from the plan, one fact a line: a draft the convener may change before it is sent. */
export function noticeBody(plan: Announced, language: Language): string {
  const line = (key: keyof typeof noticeTexts, numbers: Record<string, string>) =>
    say(noticeTexts, key, language, numbers)
  const day = language === 'zh' ? dayWords(plan.heldOn) : plan.heldOn
  const items = plan.purposes.flatMap(({ agenda }) => agenda.map(({ title }) => title))
  const theme = plan.purposes.find(({ kind }) => kind === 'theme-party-day')?.theme
  return [
    line('notice.called', { unit: plan.unit.name, day, clock: plan.startsAt, title: plan.title }),
    plan.place ? line('notice.place', { place: plan.place }) : line('notice.place-open', {}),
    theme ? line('notice.theme', { theme }) : '',
    items.length > 0
      ? line('notice.agenda', {
          agenda: items.map((title, place) => `${place + 1}. ${title}`).join(language === 'zh' ? '；' : '; '),
        })
      : '',
    line(`notice.audience-${plan.audience}`, {}),
    plan.chair ? line('notice.chair', { chair: plan.chair.name }) : '',
    plan.recorder ? line('notice.leave', { recorder: plan.recorder.name }) : '',
  ]
    .filter(Boolean)
    .join('\n')
}
