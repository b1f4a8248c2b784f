import { Fact, Facts, Section, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dayAsKnown, useTerm } from '../terms.tsx'
import type { LedgerOf } from './correct.tsx'
import { personTexts } from './person.texts.ts'

/** The few things kept about the person himself; the telephone number only for who may see it. */
export function Particulars({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  const { person, contactShown, phone, admittedOn, fullFrom } = record
  const amend =
    record.may.keep && begin ? <TextButton onPress={() => begin({ kind: 'amend' })}>{t('amend')}</TextButton> : null
  return (
    <Section right={amend && <span data-print="hide">{amend}</span>} title={t('particulars')}>
      <Facts>
        <Fact label={term('field.sex')} words>
          {person.sex ? term(`sex.${person.sex}`) : '–'}
        </Fact>
        <Fact label={term('field.birthOn')}>
          {person.birthOn ? dayAsKnown(person.birthOn, person.birthPrecision) : '–'}
        </Fact>
        <Fact label={term('field.education')} words>
          {person.education ?? '–'}
        </Fact>
        <Fact label={term('field.phone')} words={!contactShown}>
          {contactShown ? (phone ?? '–') : t('phoneHidden')}
        </Fact>
        {admittedOn ? <Fact label={term('field.admittedOn')}>{admittedOn}</Fact> : null}
        {fullFrom ? <Fact label={t('fullFrom')}>{fullFrom}</Fact> : null}
      </Facts>
    </Section>
  )
}
