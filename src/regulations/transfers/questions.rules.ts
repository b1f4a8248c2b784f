import { directTransfer } from './direct-transfer.rules.ts'
import { introductionLetter } from './introduction-letter.rules.ts'
import { lostContact } from './lost-contact.rules.ts'
import { memberAway } from './member-away.rules.ts'
import { mobileMember } from './mobile-member.rules.ts'
import { transferClocks } from './transfer-clocks.rules.ts'

export const transferQuestions = {
  'direct-transfer': directTransfer,
  'introduction-letter': introductionLetter,
  'lost-contact': lostContact,
  'member-away': memberAway,
  'mobile-member': mobileMember,
  'transfer-clocks': transferClocks,
} as const
