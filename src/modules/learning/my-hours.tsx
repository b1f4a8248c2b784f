import { useState } from 'react'
import { yearOf } from '#core/day.ts'
import { link, useAsk, useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Count, Counts, Drawer, Loading, Section, Status, TextButton, TextLink, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { confirmEntry, myHours } from './learning.contract.ts'
import { pageTexts } from './learning-page.texts.ts'
import css from './pages/learning.module.css'
import { Judgements } from './pages/person-drawer.tsx'
import { Sessions } from './pages/sessions.tsx'
import { printRecord } from './papers.contract.ts'

// Sessions shown before the rest is asked for.
const first = 6

/** On one's own page: what one learned this year, and why that is enough or not. */
export function MyHours() {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const [explaining, explain] = useState(false)
  const [all, showAll] = useState(false)
  const year = yearOf(today)
  const confirming = useTell(confirmEntry)
  const confirm = async (id: string | null) => {
    if (id && (await confirming.tell({ id })).ok) toast(t('confirmedDone'))
  }
  const { value } = useAsk(myHours, { year })
  if (!value) return <Loading />
  const values = value.answer?.values
  return (
    <Section
      note={t('mineNote', { year })}
      right={
        value.answer ? (
          <span className={css.marks}>
            <TextLink href={link(printRecord, { year })}>{t('printMine')}</TextLink>
            <TextButton onPress={() => explain(true)}>{t('why')}</TextButton>
          </span>
        ) : null
      }
      title={t('mine')}
    >
      <div className={css.own}>
        {values ? (
          <Counts>
            <Count label={t('hours')} of={t('needed', { needed: values.neededHours })}>
              {values.hours}
            </Count>
            <Status kind={values.state} n={Math.abs(values.daysLeft)} />
          </Counts>
        ) : null}
        <Sessions
          onConfirm={({ entryId }) => void confirm(entryId)}
          sessions={all ? value.sessions : value.sessions.slice(0, first)}
        />
        {!all && value.sessions.length > first ? (
          <p>
            <TextButton onPress={() => showAll(true)}>{t('allSessions', { count: value.sessions.length })}</TextButton>
          </p>
        ) : null}
      </div>
      <Drawer onClose={() => explain(false)} open={explaining} title={t('mine')}>
        <Judgements shown={value} />
      </Drawer>
    </Section>
  )
}
