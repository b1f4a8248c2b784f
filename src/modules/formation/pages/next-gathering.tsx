import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { NextThing } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import type { Coming, HomeFacts } from './home-facts.ts'

interface NextGatheringProps {
  gathering: Coming | undefined
  /** May the reader open its record? Otherwise it is only told. */
  may: HomeFacts['branch']['may']
  /** Where whoever may convene goes when there is none. */
  planHref: string
}

/** The next gathering as the next thing to do, or that none is convened. */
export function NextGathering({ gathering, may, planHref }: NextGatheringProps) {
  const t = useWords(formationTexts)
  const { today } = useSession()
  if (!gathering && !may.convene) return <NextThing>{t('noneComing')}</NextThing>
  if (!gathering)
    return (
      <NextThing href={planHref} note={t('planNext')}>
        {t('noneComing')}
      </NextThing>
    )
  const when = gathering.heldOn === today ? t('today') : shortDay(gathering.heldOn, today)
  return (
    <NextThing href={may.see ? `/gatherings/${gathering.id}` : '/gatherings/mine'} note={gathering.place ?? undefined}>
      {when} {gathering.startsAt} {gathering.title}
    </NextThing>
  )
}
