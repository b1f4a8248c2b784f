import type { Language } from '#core/texts.ts'
import { Count, Counts } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useTerm } from '../terms.tsx'
import { personTexts } from './person.texts.ts'
import type { PersonRecord } from './task.ts'

/** Short facts side by side. The Chinese dot is a full em and takes no spaces. */
export function dotted(facts: readonly (string | null | undefined)[], language: Language): string {
  return facts.filter(Boolean).join(language === 'zh' ? '·' : ' · ')
}

/** Where the person stood on the day: branch, group, crew, post. */
export function usePlaceWords(): (record: PersonRecord) => string {
  const t = useWords(personTexts)
  const { language } = useLanguage()
  return ({ now: { membership, posting } }) =>
    dotted([membership?.branch.name, membership?.group?.name, posting?.crew.name, posting?.post?.name], language) ||
    t('noPlace')
}

/** Standing, Party years, age and vote on the day, each as one thing to read. */
export function Summary({ record }: { record: PersonRecord }) {
  const t = useWords(personTexts)
  const term = useTerm()
  const { now, age, partyYears, voter } = record
  return (
    <Counts>
      <Count label={now.standing ? `${t('from')} ${now.standing.fromOn}` : term('subject.standing')}>
        {term(`kind.${now.standing?.kind ?? 'none'}`)}
      </Count>
      {partyYears === null ? null : (
        <Count label={t('partyYears')} of={t('years')}>
          {partyYears}
        </Count>
      )}
      {age === null ? null : (
        <Count label={t('age')} of={t('ageUnit')}>
          {age}
        </Count>
      )}
      {now.standing ? (
        <Count label={t(`because.${voter.because}`)} of={t('vote')}>
          {t(voter.votes ? 'votes' : 'votesNot')}
        </Count>
      ) : null}
    </Counts>
  )
}
