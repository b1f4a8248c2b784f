import type { JobContext } from '#server/job.ts'
import { job } from '#server/job.ts'
import type { Delivery } from '#server/mail.ts'
import { readDigest } from './digest.queries.ts'
import { type Claimed, claimLetter, refuseAddress, settleLetter } from './letter.queries.ts'
import { digestLetter, trialLetter } from './letter.rules.ts'
import { readNotice } from './notice.queries.ts'
import { noticeLetter } from './notice-letter.rules.ts'
import { readerOf } from './reader.queries.ts'
import { weekOfLetters } from './week.rules.ts'

/**
 * Sends one letter. It is claimed in a transaction of its own before it leaves: whoever comes second finds nothing to send, and
 * one cut off in between is not sent again. What failed for now is thrown, so that the queue tries again later.
 */
export default job<{ letterId: string }>(
  'reminders.send-letter',
  { on: ['reminders.letter-written'] },
  async (context, { letterId }) => {
    const { apart, now, zone } = context
    const letter = await claimLetter(apart, letterId)
    if (!letter) return
    const settle = (...how: [state: Parameters<typeof settleLetter>[2], failure: string | null]) =>
      settleLetter(apart, letterId, ...how, now)
    if (letter.week !== null && weekOfLetters(zone, now)?.monday !== letter.week) return settle('late', letter.failure)
    const delivery = await attempt(context, letterId, letter).catch(async (fault: Error) => {
      await settle('waiting', fault.message)
      throw fault
    })
    if (delivery === 'unwanted') return settle('late', null)
    if (delivery === 'nothing') return settle('nothing', null)
    const refused = delivery.taken ? null : delivery.reply
    await settle(delivery.taken ? 'sent' : 'refused', refused)
    await refuseAddress(apart, letter.personId, letter.to ?? '', refused)
  },
)

/** `unwanted`: the house or the person sends no letters any more. `nothing`: there is nothing to say this week. */
async function attempt(
  context: JobContext,
  id: string,
  { personId, week, noticeId, to, language }: Claimed,
): Promise<Delivery | 'unwanted' | 'nothing'> {
  const { apart: db, mail, address } = context
  if (!mail || !address || !to) return 'unwanted'
  if (noticeId) {
    const notice = await readNotice({ ...context, db }, noticeId)
    return notice ? mail.send({ id, to, ...noticeLetter(notice, language, address) }) : 'nothing'
  }
  if (!week) return mail.send({ id, to, ...trialLetter(language, address) })
  const digest = await readDigest(await readerOf({ ...context, db }, personId), week)
  const written = digestLetter(digest, language, address)
  return written ? mail.send({ id, to, ...written }) : 'nothing'
}
