import { yearOf } from '#core/day.ts'
import { link } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { missing } from '../../make-up-sheet.rules.ts'
import { printMakeUp } from '../../print.contract.ts'
import { useRecord } from '../record/record.tsx'
import css from './attendance.module.css'
import { makeUpTexts } from './make-up.texts.ts'

/** Branch.md 5.2, row 2: for the crews that could not come, a pack to print, and where it is recorded once they have learnt it. */
export function MakeUp() {
  const t = useWords(makeUpTexts)
  const { record } = useRecord()
  const { abilities } = useSession()
  const held = record.state === 'signing' || record.state === 'closed'
  const away = missing(record.attendees)
  if (!held || away.length === 0) return null
  const year = yearOf(record.heldOn)
  const entry = `/learning?unit=${record.unit.id}&year=${year}&do=entry&missed=${record.id}`
  return (
    <div className={css.sitting}>
      <b>{t('missing', { count: away.length })}</b>
      <TextLink href={link(printMakeUp, { gatheringId: record.id })}>{t('pack')}</TextLink>
      <span className={css.quiet}>{t('packNote')}</span>
      {abilities.includes('keep-gatherings') ? <TextLink href={entry}>{t('entry')}</TextLink> : null}
    </div>
  )
}
