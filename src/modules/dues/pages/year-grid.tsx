import { useSession } from '#web/session.tsx'
import { Scroll, Tag, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { shortMonth, type Year, type YearMember, yuan } from './dues.ts'
import { MonthMark } from './month-mark.tsx'
import { GridLegend, YearSums } from './year-sums.tsx'

interface YearGridProps {
  year: Year
  label: string
  /** The member the address names. */
  current?: string | undefined
  /** Without them nothing can be pressed: on paper. */
  onMember?: (personId: string) => void
  onMonth?: (month: string) => void
}

/** L14: members down, months across; a shape for each state reads the same in black and white. */
export function YearGrid({ year, label, current, onMember, onMonth }: YearGridProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const now = today.slice(0, 7)
  const { ledger } = year
  return (
    <>
      <Scroll label={label}>
        <table aria-label={label} className={css.grid}>
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              <th className={css.money} scope="col">
                {t('standard')}
              </th>
              {year.months.map(({ month }) => (
                <th className={month === now ? css.now : undefined} key={month} scope="col">
                  {onMonth && month <= now && ledger && month >= ledger.fromMonth ? (
                    <TextButton
                      label={t('collectMonth', { month: shortMonth(month, language) })}
                      onPress={() => onMonth(month)}
                      quiet
                    >
                      {shortMonth(month, language)}
                    </TextButton>
                  ) : (
                    shortMonth(month, language)
                  )}
                </th>
              ))}
              <th className={css.money} scope="col">
                {t('paidSum')}
              </th>
            </tr>
          </thead>
          {groupsOf(year.members).map(({ key, name, members }) => (
            <tbody key={key}>
              {name ? (
                <tr className={css.group}>
                  <th colSpan={15} scope="rowgroup">
                    {name}
                  </th>
                </tr>
              ) : null}
              {members.map((member) => (
                <tr className={member.person.id === current ? css.current : undefined} key={member.person.id}>
                  <th scope="row">
                    <Name member={member} onMember={onMember} />
                  </th>
                  <td className={css.money}>{member.standard ? yuan(member.standard.amountFen) : t('noStandard')}</td>
                  {member.months.map((cell) => (
                    <td className={cell.month === now ? css.now : undefined} key={cell.month}>
                      <MonthMark cell={cell} name={member.person.name} />
                    </td>
                  ))}
                  <td className={css.money}>{yuan(member.paidFen)}</td>
                </tr>
              ))}
            </tbody>
          ))}
          <YearSums now={now} year={year} />
        </table>
      </Scroll>
      <GridLegend />
    </>
  )
}

function Name({ member, onMember }: { member: YearMember; onMember: YearGridProps['onMember'] }) {
  const t = useWords(pageTexts)
  const { person, kind } = member
  return (
    <>
      {onMember ? (
        <TextButton onPress={() => onMember(person.id)} quiet>
          {person.name}
        </TextButton>
      ) : (
        person.name
      )}
      {kind === 'probationary' ? (
        <Tag meaning={t('probationaryWords')} tone="violet">
          {t('probationary')}
        </Tag>
      ) : null}
    </>
  )
}

function groupsOf(members: readonly YearMember[]) {
  const keys = [...new Set(members.map(({ group }) => group?.id ?? ''))]
  return keys.map((key) => {
    const own = members.filter(({ group }) => (group?.id ?? '') === key)
    return { key, name: own[0]?.group?.name ?? null, members: own }
  })
}
