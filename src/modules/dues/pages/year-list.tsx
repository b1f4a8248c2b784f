import { useSession } from '#web/session.tsx'
import { type Column, Table, Tag, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { monthsWords, shortMonth, type Year, type YearMember, yuan } from './dues.ts'
import { MonthMark } from './month-mark.tsx'

interface YearListProps {
  year: Year
  current: string
  onMember: (personId: string) => void
}

/** The same year on a phone: one member a row, with the months that are open. */
export function YearList({ year, current, onMember }: YearListProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const month = today.startsWith(year.year) ? today.slice(0, 7) : `${year.year}-12`
  const columns: Column<YearMember>[] = [
    {
      key: 'name',
      title: t('member'),
      cell: ({ person, kind, standard }) => (
        <span className={css.who}>
          <span>
            <TextButton onPress={() => onMember(person.id)} quiet>
              {person.name}
            </TextButton>
            {kind === 'probationary' ? (
              <Tag meaning={t('probationaryWords')} tone="violet">
                {t('probationary')}
              </Tag>
            ) : null}
          </span>
          <small>{standard ? `${yuan(standard.amountFen)} ${t('yuan')}` : t('noStandard')}</small>
        </span>
      ),
    },
    {
      key: 'open',
      title: t('open.short'),
      cell: ({ unpaid }) =>
        monthsWords(
          unpaid.filter((one) => one <= `${year.year}-12`),
          today,
          language,
        ) || null,
    },
    {
      key: 'now',
      title: shortMonth(month, language),
      kind: 'number',
      cell: ({ person, months }) => {
        const cell = months.find((one) => one.month === month)
        return cell ? <MonthMark cell={cell} name={person.name} /> : null
      },
    },
  ]
  return (
    <Table
      columns={columns}
      empty={t('noMembers')}
      groupOf={({ group }) => ({ key: group?.id ?? '', title: group?.name ?? '–' })}
      label={t('ledgerTitle')}
      least={300}
      line="light"
      rowKey={({ person }) => person.id}
      rows={year.members}
      rowTone={({ person }) => (person.id === current ? 'current' : undefined)}
    />
  )
}
