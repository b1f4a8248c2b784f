import { addDays } from '#core/day.ts'
import { useSession } from '#web/session.tsx'
import { Legend, Section, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { electorateOf, isVotingBody, outlook } from '../../vote.rules.ts'
import type { PlanDraft } from './draft.ts'
import { type HourCount, HoursGrid, slots } from './hours-grid.tsx'
import { asIfAllCame, hintAt } from './invited.ts'
import css from './plan.module.css'
import { whoTexts } from './plan.texts.ts'
import { lookAhead, type Planning } from './use-planning.ts'

interface HoursProps {
  draft: PlanDraft
  planning: Planning
  change: (change: Partial<PlanDraft>) => void
}

/** Fourteen days by four hours: how many could come, so that the fullest hour is seen before a day is promised. */
export function Hours({ draft, planning, change }: HoursProps) {
  const t = useWords(whoTexts)
  const { hours, needed, byVote } = useHours(draft, planning)
  if (planning.called.length === 0 || planning.schedules.crews.length === 0 || !draft.heldOn) return null
  const most = Math.max(...hours.map(({ count }) => count))
  return (
    <div className={css.hourly}>
      <Section
        note={t(byVote ? 'whenNote' : 'whenNoteAll')}
        right={
          <TextLink href={draft.unitId ? `/sittings?unit=${draft.unitId}` : '/sittings'}>{t('toSittings')}</TextLink>
        }
        title={t('when')}
      >
        <HoursGrid {...{ change, draft, hours, most, needed }} />
      </Section>
      <Legend
        entries={[
          { key: 'best', sign: <span className={css.best}>{most}</span>, words: t('legendBest') },
          ...(needed === null
            ? []
            : [
                {
                  key: 'few',
                  sign: <span className={css.few}>{needed - 1}</span>,
                  words: t('legendNeeded', { needed }),
                },
              ]),
        ]}
      />
    </div>
  )
}

function useHours({ kinds, heldOn }: PlanDraft, { called, schedules, local }: Planning) {
  const { today, zone } = useSession()
  const body = kinds.find(isVotingBody)
  const counted = body ? called.filter(({ capacity }) => capacity === 'full') : called
  const first = heldOn && heldOn < today ? heldOn : today
  const days = Array.from({ length: lookAhead }, (_, ahead) => addDays(first, ahead))
  const hours = slots.flatMap((startsAt) =>
    days.map((on): HourCount => {
      const able = counted.filter((member) => hintAt(member, { on, startsAt, endsAt: null }, schedules, zone) === null)
      return { on, startsAt, count: able.length }
    }),
  )
  const everyone = asIfAllCame(called, () => true)
  const foreseen = body && outlook(body, electorateOf(body, everyone), [], today, local)?.values
  const needed = foreseen && typeof foreseen.neededInFavour === 'number' ? foreseen.neededInFavour : null
  return { hours, needed, byVote: body !== undefined }
}
