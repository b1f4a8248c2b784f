import type { Language } from '#core/texts.ts'
import type { Database } from '#db/connect.ts'

export interface Claimed {
  readonly personId: string
  readonly week: string | null
  /** Of a notice of a gathering; null for a weekly letter and a trial. */
  readonly noticeId: string | null
  readonly failure: string | null
  /** Null when letters are not wanted any more, or the account was closed. */
  readonly to: string | null
  readonly language: Language
}

/** Takes a waiting letter for whoever asks first; null for everyone after. */
export async function claimLetter(db: Database, id: string): Promise<Claimed | null> {
  const letter = await db
    .updateTable('reminders.letter')
    .set({ state: 'sending' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning(['person_id as personId', 'week', 'notice_id as noticeId', 'failure'])
    .executeTakeFirst()
  if (!letter) return null
  const digest = await db
    .selectFrom('reminders.digest as digest')
    .innerJoin('identity.account as account', 'account.person_id', 'digest.person_id')
    .select(['digest.address', 'digest.language'])
    .where('digest.person_id', '=', letter.personId)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return { ...letter, to: digest?.address ?? null, language: digest?.language ?? 'zh' }
}

/** Says how it went. */
export async function settleLetter(
  db: Database,
  id: string,
  state: 'waiting' | 'sent' | 'nothing' | 'refused' | 'late',
  failure: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('reminders.letter')
    .set({ state, failure, settled_at: state === 'waiting' ? null : now })
    .where('id', '=', id)
    .execute()
}

/** An address that was refused gets nothing more until it is changed, or a trial letter arrives there. */
export async function refuseAddress(
  db: Database,
  personId: string,
  address: string,
  refused: string | null,
): Promise<void> {
  await db
    .updateTable('reminders.digest')
    .set({ refused })
    .where('person_id', '=', personId)
    .where('address', '=', address)
    .execute()
}
