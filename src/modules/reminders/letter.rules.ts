import { type Day, weekdayOf } from '#core/day.ts'
import type { Numbers } from '#core/decision.ts'
import { type Language, say } from '#core/texts.ts'
import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import type { DutyRule } from '#modules/duties/duty-kinds.rules.ts'
import type { PurposeKind } from '#modules/gatherings/terms.rules.ts'
import { kindsOf } from './kinds.rules.ts'
import { remindersTexts } from './reminders.texts.ts'

/** What a week brings somebody. */
export interface Digest {
  readonly monday: Day
  readonly sunday: Day
  readonly today: Day
  readonly gatherings: readonly {
    readonly id: string
    readonly title: string
    readonly unit: { readonly name: string }
    readonly heldOn: Day
    readonly startsAt: string
    readonly place: string | null
    readonly kinds: readonly PurposeKind[]
    readonly as: 'chair' | 'recorder' | 'attendee'
  }[]
  readonly tasks: readonly { readonly text: string; readonly dueOn: Day }[]
  readonly moreTasks: number
  readonly duties: readonly { readonly unit: string; readonly rule: DutyRule; readonly dueOn: Day }[]
}

/** A letter before it is addressed: one part a heading, each line with what it says first and what stands below. */
interface Part {
  readonly heading: string
  readonly link: string
  readonly lines: readonly { readonly when: string; readonly what: string; readonly more: string }[]
  readonly rest: string
}

export interface Written {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const weekdays = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

type Word = (key: keyof typeof remindersTexts, numbers?: Numbers) => string

/** The week’s letter; null when there is nothing to say. `address` is where the house is reached. */
export function digestLetter(digest: Digest, language: Language, address: string): Written | null {
  const word: Word = (key, numbers) => say(remindersTexts, key, language, numbers)
  const parts = partsOf(digest, language, address, word).filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return null
  const why = (link: string) => word('letter.why', { link })
  return {
    subject: word('letter.subject', { from: digest.monday.slice(5), until: digest.sunday.slice(5) }),
    text: [...parts.map(partText), why(`${address}/my`)].join('\n\n'),
    html: page(
      language,
      [
        ...parts.map(partHtml),
        `<p style="${small};margin:28px 0 0">${linked(why('\u0000'), `${address}/my`)}</p>`,
      ].join(''),
    ),
  }
}

/** A letter that only shows that letters arrive. */
export function trialLetter(language: Language, address: string): Written {
  const word: Word = (key, numbers) => say(remindersTexts, key, language, numbers)
  const [subject, body] = [word('trial.subject'), word('trial.body')]
  const link = `${address}/my`
  return {
    subject,
    text: `${body}\n\n${link}`,
    html: page(
      language,
      `<p>${escaped(body)}</p><p><a href="${escaped(link)}">${escaped(word('letter.open'))}</a></p>`,
    ),
  }
}

function partsOf(digest: Digest, language: Language, address: string, word: Word): Part[] {
  const on = (day: Day) => ({ day: day.slice(5), weekday: weekdays[language][weekdayOf(day) - 1] ?? '' })
  const gap = language === 'zh' ? '，' : ', '
  const due = (day: Day) => word(day < digest.today ? 'letter.overdue' : 'letter.until', on(day))
  return [
    {
      heading: word('letter.gatherings'),
      link: `${address}/gatherings/mine`,
      lines: digest.gatherings.map(({ title, unit, heldOn, startsAt, place, kinds, as }) => ({
        when: word('letter.at', { ...on(heldOn), time: startsAt }),
        what: title + (as === 'attendee' ? '' : word(`letter.${as}`)),
        more: [kindsOf(kinds, language), unit.name, place].filter((one) => one && one !== title).join(gap),
      })),
      rest: '',
    },
    {
      heading: word('letter.tasks'),
      link: `${address}/`,
      lines: digest.tasks.map(({ text, dueOn }) => ({ when: due(dueOn), what: text, more: '' })),
      rest: digest.moreTasks > 0 ? word('letter.more', { count: digest.moreTasks }) : '',
    },
    {
      heading: word('letter.duties'),
      link: `${address}/duties`,
      lines: digest.duties.map(({ unit, rule, dueOn }) => ({
        when: due(dueOn),
        what: say(dutiesTexts, `rule.${rule}`, language),
        more: unit,
      })),
      rest: '',
    },
  ]
}

function partText({ heading, link, lines, rest }: Part): string {
  const told = lines.map(({ when, what, more }) => `- ${when}  ${what}${more ? `\n  ${more}` : ''}`)
  return [heading, ...told, ...(rest ? [rest] : []), link].join('\n')
}

export const small = 'color:#615c52;font-size:13px'

function partHtml({ heading, link, lines, rest }: Part): string {
  const told = lines.map(
    ({ when, what, more }) =>
      `<li style="margin:0 0 8px"><span style="${small}">${escaped(when)}</span><br>${escaped(what)}${more ? `<br><span style="${small}">${escaped(more)}</span>` : ''}</li>`,
  )
  const after = rest ? `<p style="${small}">${escaped(rest)}</p>` : ''
  return `<h2 style="font-size:17px;margin:24px 0 8px"><a href="${escaped(link)}" style="color:#23486a">${escaped(heading)}</a></h2><ul style="list-style:none;margin:0;padding:0">${told.join('')}</ul>${after}`
}

/** The body of a letter in its frame. */
export function page(language: Language, body: string): string {
  const tag = language === 'zh' ? 'zh-CN' : 'en'
  return `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"></head><body style="max-width:560px;margin:0;padding:16px;color:#1e1c19;background:#fffefb;font-family:sans-serif;font-size:15px;line-height:1.6">${body}</body></html>`
}

/** The sentence with the link in the place kept for it. */
export const linked = (sentence: string, link: string) =>
  escaped(sentence).replace('\u0000', `<a href="${escaped(link)}" style="color:#615c52">${escaped(link)}</a>`)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
