import { dutiesTexts } from '#modules/duties/duties.texts.ts'
import type { DutyState } from '#modules/duties/duty.rules.ts'
import { link, useAsk } from '#web/api.ts'
import { LinkButton, Section, Table, TextButton, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { printHandover, showHandover } from '../binder.contract.ts'
import { pageTexts } from '../ledgers-page.texts.ts'
import css from './ledgers.module.css'

/** Tasks shown at once; the print has them all. */
const shown = 10

/** What a new secretary takes over: the term's years, and everything that is still open. */
export function Handover({ unitId, onYear }: { unitId: string; onYear: (year: number) => void }) {
  const t = useWords(pageTexts)
  const duty = useWords(dutiesTexts)
  const { value } = useAsk(showHandover, { unitId })
  if (!value) return null
  const { since, years, tasks, unsigned, duties } = value
  return (
    <Section
      line="heavy"
      note={t('handoverNote', { since })}
      right={
        <LinkButton href={link(printHandover, { unitId })} icon="print" size="small">
          {t('printHandover')}
        </LinkButton>
      }
      title={t('handover')}
    >
      <ul className={css.years}>
        {years.map(({ year, records, issues }) => (
          <li key={year}>
            <TextButton onPress={() => onYear(year)}>{t('openYear', { year })}</TextButton>
            <small>{t('recordsOf', { records, issues })}</small>
          </li>
        ))}
        {unsigned.length > 0 ? (
          <li>
            <TextLink href="/gatherings">{t('unsigned')}</TextLink>
            <small>{unsigned.length}</small>
          </li>
        ) : null}
        {duties.length > 0 ? (
          <li>
            <TextLink href="/duties">{t('openDuties')}</TextLink>
            <small>
              {duties.map(({ state, count }) => `${duty(`state.${state as DutyState}`)} ${count}`).join(' · ')}
            </small>
          </li>
        ) : null}
      </ul>
      <Table
        columns={[
          { key: 'text', title: t('task'), cell: ({ text }) => text },
          { key: 'owner', title: t('owner'), width: 100, cell: ({ owner }) => owner },
          { key: 'due', title: t('dueOn'), kind: 'date', width: 120, cell: ({ dueOn }) => dueOn },
          {
            key: 'from',
            title: t('gathering'),
            cell: ({ gatheringId, gathering }) => (
              <TextLink href={`/gatherings/${gatheringId}`} wraps>
                {gathering}
              </TextLink>
            ),
          },
        ]}
        empty={t('noTasks')}
        label={t('openTasks')}
        rowKey={({ id }) => id}
        rowTone={({ late }) => (late ? 'breached' : undefined)}
        rows={tasks.slice(0, shown)}
      />
      {tasks.length > shown ? <p>{t('moreTasks', { count: tasks.length - shown })}</p> : null}
    </Section>
  )
}
