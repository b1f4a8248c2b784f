import { isNo } from '#core/decision.ts'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, Notice } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { standingKinds } from '../../people.contract.ts'
import { addTexts } from '../../people-pages.texts.ts'
import { isMember } from '../../standing.rules.ts'
import { BranchFields } from '../branch-fields.tsx'
import { Choice } from '../choice.tsx'
import { PostingFields } from '../posting-fields.tsx'
import { useSentence } from '../sentence.ts'
import { useTerm } from '../terms.tsx'
import { type Draft, judgePlaces, judgeStanding } from './draft.ts'

interface PlaceFieldsProps {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
}

/** How the person stands to the Party, and where he belongs and works. */
export function PlaceFields({ draft, onChange }: PlaceFieldsProps) {
  const t = useWords(addTexts)
  const term = useTerm()
  const sentence = useSentence()
  const { today } = useSession()
  const standing = judgeStanding(draft, today)
  const places = judgePlaces(draft)
  return (
    <>
      <Fields>
        <Choice
          label={term('field.kind')}
          none={term('kind.none')}
          onChange={(kind) => onChange({ kind: standingKinds.find((one) => one === kind) ?? null })}
          options={[...standingKinds].reverse().map((value) => ({ value, label: term(`kind.${value}`) }))}
          value={draft.kind}
        />
        {draft.kind ? (
          <DatePicker
            label={t('kindFrom')}
            onChange={(kindFrom) => onChange({ kindFrom })}
            required
            value={draft.kindFrom}
            warning={isNo(standing) ? sentence(standing) : undefined}
          />
        ) : null}
      </Fields>
      {isMember(draft.kind ?? undefined) ? (
        <>
          <BranchFields onChange={(belonging) => onChange({ belonging })} value={draft.belonging} />
          <DatePicker
            label={t('joinedOn')}
            onChange={(joinedOn) => onChange({ joinedOn })}
            required
            value={draft.joinedOn}
          />
        </>
      ) : null}
      <PostingFields onChange={(place) => onChange({ place })} value={draft.place} />
      {draft.place.crewId ? (
        <DatePicker
          label={t('postedOn')}
          onChange={(postedOn) => onChange({ postedOn })}
          required
          value={draft.postedOn}
        />
      ) : null}
      {isNo(places) && draft.name.trim() ? <Notice kind="warning">{sentence(places)}</Notice> : null}
    </>
  )
}
