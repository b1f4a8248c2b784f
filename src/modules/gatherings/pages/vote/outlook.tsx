import { useWords } from '#web/words.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import type { Attendee } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'
import { Bars, Outcome } from './vote-result.tsx'

/** Could a vote be taken, and what would it need? Ahead of the day by the rota, in the meeting by who is here. */
export function Outlook({ ahead }: { ahead: boolean }) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const body = record.purposes.map(({ kind }) => kind).find(isVotingBody)
  const attendees = ahead ? record.attendees.map(asIfCame) : record.attendees
  const electorate = body && electorateOf(body, attendees, record.guests.length)
  const answer = body && electorate && outlook(body, electorate, [], record.heldOn, record.local)
  if (!answer) return null
  return (
    <div className={css.ahead}>
      <header>
        <Outcome answer={answer} counted={false} />
        <span>{t(ahead ? 'foreseen' : 'now')}</span>
      </header>
      <Bars answer={answer} n={electorate.voters} p={electorate.present} tally={null} />
    </div>
  )
}

/** Whoever the rota lets come, and whoever is marked already. */
function asIfCame(attendee: Attendee): Attendee {
  return attendee.state === null && attendee.hint === null ? { ...attendee, state: 'present' } : attendee
}
