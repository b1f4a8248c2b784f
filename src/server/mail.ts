import { createTransport } from 'nodemailer'

/** One message to one person. `id` makes the same letter known as the same, however often it travels. */
export interface Letter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Taken by the mail server, or the address refused for good, with the server's own words. */
export type Delivery = { readonly taken: true } | { readonly taken: false; readonly reply: string }

export interface Mail {
  /** @throws Error when it may succeed later: no connection, a busy server, a wrong password of the house */
  send(letter: Letter): Promise<Delivery>
}

/** What is known of a failed attempt; nodemailer marks a refusal of all recipients with `rejectedErrors`. */
interface Failure extends Error {
  readonly response?: string
  readonly rejectedErrors?: readonly { readonly responseCode?: number; readonly response?: string }[]
}

/** The mail server of the house. Nothing in a letter may make it read files or fetch addresses. */
export function openMail({ url, from }: { readonly url: string; readonly from: string }): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text, html }) => {
      const messageId = `<${id}@${domainOf(from)}>`
      const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      try {
        await transport.sendMail({ from, to, subject, text, html, messageId, headers })
        return { taken: true }
      } catch (fault) {
        const reply = refusalOf(fault as Failure)
        if (reply) return { taken: false, reply }
        throw new Error(said(fault as Failure))
      }
    },
  }
}

/** The words of a server that will never take this address: every recipient refused with a code from 500 on. */
function refusalOf({ rejectedErrors = [] }: Failure): string | null {
  const refused = rejectedErrors.length > 0 && rejectedErrors.every(({ responseCode = 0 }) => responseCode >= 500)
  return refused ? short(rejectedErrors[0]?.response ?? '') : null
}

const said = ({ response, message }: Failure) => short(response ?? message)
const short = (words: string) => words.replace(/\s+/g, ' ').trim().slice(0, 300)
const domainOf = (from: string) => /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'yanzhen'
