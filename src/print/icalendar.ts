import { addDays, type Day } from '#core/day.ts'

/** One event of a calendar. An instant, or a whole day. */
export interface CalendarEvent {
  readonly uid: string
  readonly when: { readonly from: Date; readonly until: Date | null } | { readonly on: Day }
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly url: string | null
  readonly cancelled: boolean
  /** Goes up whenever it was changed. */
  readonly sequence: number
  readonly changedAt: Date
}

const utf8Length = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}

/** A content line in parts of at most 75 octets of UTF-8, no character cut in two (RFC 5545, 3.1). */
export function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = utf8Length(character)
    if (octets + length > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}

/** A value of type TEXT: commas, semicolons, backslashes and line ends escaped, other control characters left out (3.3.11). */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

const instant = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')
const date = (on: Day) => on.replaceAll('-', '')

/** A file sent to somebody: what to do with its events, and when it was made. */
export interface Sent {
  readonly method: 'PUBLISH' | 'CANCEL'
  readonly at: Date
}

/**
 * A calendar as RFC 5545 has it, with the name and refresh interval of RFC 7986. Instants are in UTC, so no time zone has to
 * be described. A calendar one subscribes to has no METHOD, hence DTSTAMP says the same as LAST-MODIFIED; of a file that is sent it says when
 * it was made (3.8.7.2). No alarms: nobody is nagged.
 */
export function calendarText(name: string, events: readonly CalendarEvent[], sent: Sent | null = null): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yanzhen//Reminders//ZH',
    'CALSCALE:GREGORIAN',
    ...(sent ? [`METHOD:${sent.method}`] : []),
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(sent ? [] : ['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H']),
    ...events.flatMap((event) => linesOf(event, sent?.at ?? event.changedAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent, madeAt: Date): string[] {
  const wholeDay = 'on' in event.when
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${instant(madeAt)}`,
    `LAST-MODIFIED:${instant(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...timesOf(event.when),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
    ...(event.url ? [`URL:${event.url}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${wholeDay || event.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

function timesOf(when: CalendarEvent['when']): string[] {
  if ('on' in when) return [`DTSTART;VALUE=DATE:${date(when.on)}`, `DTEND;VALUE=DATE:${date(addDays(when.on, 1))}`]
  return [`DTSTART:${instant(when.from)}`, ...(when.until ? [`DTEND:${instant(when.until)}`] : [])]
}
