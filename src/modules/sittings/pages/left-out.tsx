import { useState } from 'react'
import { termTexts } from '#modules/gatherings/gatherings-pages.texts.ts'
import { Button, FieldNote, Select, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { PicturePerson } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { type Exemption, exemptions } from '../terms.rules.ts'
import { type Filters, leftOutOf, writtenOut } from './filters.ts'
import css from './sittings.module.css'

interface LeftOutFieldsProps {
  people: readonly PicturePerson[]
  filters: Filters
  /** Only a vote knows grounds on which somebody leaves N. */
  vote: boolean
  change: (change: Partial<Filters>) => void
}

/** Who is left out of this plan, and why. */
export function LeftOutFields({ people, filters, vote, change }: LeftOutFieldsProps) {
  const t = useWords(pageTexts)
  const term = useWords(termTexts)
  const [personId, setPersonId] = useState<string | null>(null)
  const [why, setWhy] = useState<Exemption>('later')
  const out = leftOutOf(filters.out)
  const words = (one: Exemption) => (one === 'later' ? t('why.later') : term(`exclusion.${one}`))
  const set = (next: typeof out) => change({ out: writtenOut(next) })
  const offered = vote ? exemptions : exemptions.filter((one) => one === 'later')
  return (
    <div className={css.leftOut}>
      <h3>{t('leftOut')}</h3>
      <FieldNote>{t('leftOutNote')}</FieldNote>
      <ul>
        {out.map((one) => (
          <li key={one.personId}>
            <span>{people.find(({ id }) => id === one.personId)?.name ?? '–'}</span>
            <span className={css.quiet}>{words(one.why)}</span>
            <TextButton onPress={() => set(out.filter((other) => other !== one))}>{t('takeIn')}</TextButton>
          </li>
        ))}
      </ul>
      <div className={css.another}>
        <Select
          label={t('person')}
          onChange={setPersonId}
          options={people
            .filter(({ id }) => !out.some((one) => one.personId === id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={personId}
          width={180}
        />
        {offered.length > 1 ? (
          <Select
            label={t('why')}
            onChange={setWhy}
            options={offered.map((value) => ({ value, label: words(value) }))}
            value={why}
            width={320}
          />
        ) : null}
        <Button
          disabled={personId === null}
          onPress={() => {
            if (personId) set([...out, { personId, why: vote ? why : 'later' }])
            setPersonId(null)
          }}
        >
          {t('leaveOut')}
        </Button>
      </div>
    </div>
  )
}
