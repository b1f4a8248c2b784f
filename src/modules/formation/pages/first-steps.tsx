import { useMay } from '#web/session.tsx'
import { Section, Status, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import css from './home.module.css'
import type { HomeFacts } from './home-facts.ts'

const steps = [
  { key: 'roster', word: 'firstImport', href: '/roster/import', needs: 'keep-people' },
  { key: 'rota', word: 'firstRota', href: '/rota', needs: 'keep-rota' },
  { key: 'gathering', word: 'firstConvene', href: '/gatherings/plan', needs: 'keep-gatherings' },
] as const

/** What a new branch begins with; gone once all of it is done. */
export function FirstSteps({ begun }: { begun: HomeFacts['begun'] }) {
  const t = useWords(formationTexts)
  const may = {
    'keep-people': useMay('keep-people'),
    'keep-rota': useMay('keep-rota'),
    'keep-gatherings': useMay('keep-gatherings'),
  }
  const own = steps.filter(({ needs }) => may[needs])
  if (own.every(({ key }) => begun[key])) return null
  return (
    <Section line="heavy" note={t('firstStepsNote')} title={t('firstSteps')}>
      <ol className={css.week}>
        {own.map(({ key, word, href }, place) => (
          <li className={css.duty} key={key}>
            <b className={css.step}>{place + 1}</b>
            <div className={css.what}>
              <b>{begun[key] ? t(word) : <TextLink href={href}>{t(word)}</TextLink>}</b>
            </div>
            {begun[key] ? <Status kind="met" size="note" word={t('stepDone')} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
