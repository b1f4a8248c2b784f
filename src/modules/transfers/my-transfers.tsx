import { useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Fact, Facts, Section, Status } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { absenceWord } from './absence.rules.ts'
import { mine } from './mine.contract.ts'
import { letterKind } from './pages/letter.ts'
import { registerTexts } from './transfers.texts.ts'
import { pageTexts } from './transfers-pages.texts.ts'

/** On one's own page: one's letters and absences. Not there where there are none. */
export function MyTransfers() {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const { today } = useSession()
  const { value } = useAsk(mine, {})
  if (!value || value.letters.length + value.absences.length === 0) return null
  const day = (on: string) => shortDay(on, today)
  return (
    <Section title={t('mine')}>
      <Facts>
        {value.letters.map((letter) => (
          <Fact
            key={letter.id}
            label={t('mineLetter', { way: word(`direction.${letter.direction}`), side: letter.otherSide })}
            unit={t('lasting', { from: day(letter.issuedOn), to: day(letter.validTo) })}
            words
          >
            <Status kind={letterKind(letter.status)} size="note" word={word(`status.${letter.status}`)} />
          </Fact>
        ))}
        {value.absences.map((absence) => (
          <Fact
            key={absence.id}
            label={t('mineAbsence', { place: absence.place })}
            unit={
              absence.untilOn
                ? t('lasting', { from: day(absence.fromOn), to: day(absence.untilOn) })
                : t('since', { from: day(absence.fromOn) })
            }
            words
          >
            {word(absenceWord({ ...absence, struck: null }))}
          </Fact>
        ))}
      </Facts>
    </Section>
  )
}
