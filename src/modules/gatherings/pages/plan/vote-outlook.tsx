import { useSession } from '#web/session.tsx'
import { Status, TextLink } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { totalsOf } from '../../attendance.rules.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import type { PlanDraft } from './draft.ts'
import { asIfAllCame, type Hour, hintAt, type Member } from './invited.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import type { Planning } from './use-planning.ts'

interface VoteOutlookProps {
  called: readonly Member[]
  draft: PlanDraft
  hour: Hour
  planning: Planning
}

interface Foreseen {
  readonly neededPresent: number
  readonly neededInFavour: number
  readonly p: number
}

/** Could a vote be taken with those who can come? The same rule that judges it in the meeting. */
export function VoteOutlook({ called, draft, hour, planning }: VoteOutlookProps) {
  const t = useWords(whoTexts)
  const { language } = useLanguage()
  const { zone } = useSession()
  const body = draft.kinds.find(isVotingBody)
  const grid = asIfAllCame(called, (member) => hintAt(member, hour, planning.schedules, zone) === null)
  const totals = totalsOf(grid)
  const without = totals.expected - totals.expectedVoters
  const foreseen = body && outlook(body, electorateOf(body, grid), [], hour.on, planning.local)
  const { neededPresent = 0, neededInFavour = 0, p = 0 } = (foreseen?.values ?? {}) as Partial<Foreseen>
  const facts = [
    `${t('voters')} ${t('canVote', { p: totals.presentVoters, n: totals.expectedVoters })}`,
    without > 0 ? `${t('probationary')} ${t('canVote', { p: totals.presentProbationary, n: without })}` : '',
  ]
  const passes = foreseen?.outcome === 'PASS'
  return (
    <div className={css.outlook}>
      <p>{facts.filter(Boolean).join(language === 'zh' ? '；' : '; ')}</p>
      {foreseen ? (
        <Status
          kind={passes ? 'met' : 'out-of-band'}
          word={t(passes ? 'quorate' : p >= neededPresent ? 'cannotPass' : 'notQuorate', {
            present: neededPresent,
            inFavour: neededInFavour,
          })}
        />
      ) : null}
      {foreseen && !passes && draft.unitId && body === 'branch-assembly' ? (
        <TextLink href={`/sittings?unit=${draft.unitId}&goal=ordinary&purpose=${body}`} quiet>
          {t('whereEnough')}
        </TextLink>
      ) : null}
    </div>
  )
}
