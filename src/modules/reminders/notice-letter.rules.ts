import { type Language, say } from '#core/texts.ts'
import { escaped, linked, page, small, type Written } from './letter.rules.ts'
import { remindersTexts } from './reminders.texts.ts'

export interface ToldNotice {
  readonly title: string
  readonly unit: string
  readonly body: string
}

/** The notice of one gathering in the words it went out with, and where to read it and take back the choice. */
export function noticeLetter({ title, unit, body }: ToldNotice, language: Language, address: string): Written {
  const why = (link: string) => say(remindersTexts, 'notice.why', language, { link })
  const link = `${address}/gatherings/mine`
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '')
  return {
    subject: say(remindersTexts, 'notice.subject', language, { title, unit }),
    text: [unit, ...paragraphs, link, why(`${address}/my`)].join('\n\n'),
    html: page(
      language,
      [
        `<h2 style="font-size:17px;margin:0 0 8px"><a href="${escaped(link)}" style="color:#23486a">${escaped(title)}</a></h2>`,
        `<p style="${small}">${escaped(unit)}</p>`,
        ...paragraphs.map((line) => `<p>${escaped(line)}</p>`),
        `<p style="${small};margin:28px 0 0">${linked(why('\u0000'), `${address}/my`)}</p>`,
      ].join(''),
    ),
  }
}
