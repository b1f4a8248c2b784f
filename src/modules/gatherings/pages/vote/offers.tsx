import { useState } from 'react'
import type { Answer } from '#regulations/answer.rules.ts'
import { Button } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { DeferDialog } from './defer-dialog.tsx'
import type { PutDraft } from './put-dialog.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'

const known = ['clarify-and-vote-again', 'extend', 'adjourn', 'deferred'] as const
type Offer = (typeof known)[number]

interface OffersProps {
  vote: Vote
  answer: Answer
  /** What is typed is what the server has: only then there is something to follow. */
  kept: boolean
  onPut: (draft: PutDraft) => void
}

/** What may be done where exactly half were in favour (VT-08), or views on an important matter are nearly even (VT-12). */
export function Offers({ vote, answer, kept, onPut }: OffersProps) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const [deferring, defer] = useState(false)
  const given = ((answer.values ?? {}) as { offers?: readonly string[] }).offers ?? []
  const offers = known.filter((offer) => given.includes(offer))
  if (offers.length === 0 || vote.deferred !== null) return null
  const can = record.may.vote && kept
  const { subject, matter, about, agendaItemId, purpose } = vote
  const again = { subject, matter, about, agendaItemId, purpose }
  const follow: Record<Offer, () => void> = {
    'clarify-and-vote-again': () => onPut(again),
    extend: () =>
      onPut({ ...again, matter: 'extension', subject: t('extendSubject', { name: about?.name ?? '' }), agendaItemId }),
    adjourn: () => defer(true),
    deferred: () => defer(true),
  }
  return (
    <div className={css.offers}>
      <span>{t('offers')}</span>
      {offers.map((offer) =>
        can ? (
          <Button key={offer} onPress={follow[offer]} size="small">
            {t(`offer.${offer}`)}
          </Button>
        ) : (
          <b key={offer}>{t(`offer.${offer}`)}</b>
        ),
      )}
      {deferring ? <DeferDialog onClose={() => defer(false)} vote={vote} /> : null}
    </div>
  )
}
