import { useSession } from '#web/session.tsx'
import { Hidden, Legend, Scroll, StatusShape, Tag, TextButton } from '#web/ui/index.ts'
import { toneOf } from '#web/ui/states/status-kinds.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { shortMonth, type Year, type YearMember, yuan } from './dues.ts'
import { MonthMark, Sign, shapeOf } from './month-mark.tsx'

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
          <Sums now={now} year={year} />
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

function Sums({ year, now }: { year: Year; now: string }) {
  const t = useWords(pageTexts)
  const rows = [
    { key: 'due', title: t('dueSum'), pick: (one: Year['months'][number]) => yuan(one.dueFen) },
    { key: 'paid', title: t('paidRow'), pick: (one: Year['months'][number]) => yuan(one.paidFen) },
    {
      key: 'open',
      title: t('openSum'),
      pick: (one: Year['months'][number]) => (one.month > now || one.dueFen === 0 ? '–' : String(one.open)),
    },
  ]
  const total = (key: string) =>
    key === 'open' ? '' : yuan(year.months.reduce((sum, one) => sum + (key === 'due' ? one.dueFen : one.paidFen), 0))
  return (
    <tfoot>
      {rows.map(({ key, title, pick }) => (
        <tr key={key}>
          <th colSpan={2} scope="row">
            {title}
          </th>
          {year.months.map((one) => (
            <td className={one.month === now ? css.now : undefined} key={one.month}>
              {one.dueFen === 0 && key !== 'open' ? '–' : pick(one)}
            </td>
          ))}
          <td className={css.money}>{total(key) || <Hidden>–</Hidden>}</td>
        </tr>
      ))}
    </tfoot>
  )
}

function GridLegend() {
  const t = useWords(pageTexts)
  const shapes = (['paid', 'open', 'due'] as const).map((state) => {
    const kind = shapeOf[state] ?? 'due'
    return {
      key: state,
      sign: (
        <span style={{ color: `var(--${toneOf[kind]})` }}>
          <StatusShape kind={kind} size={14} />
        </span>
      ),
      words: t(`cell.${state}`),
    }
  })
  const signs = (['excused', 'waived', 'paid-before'] as const).map((state) => ({
    key: state,
    sign: <Sign sign={state} />,
    words: t(`cell.${state}`),
  }))
  const plain = [
    { key: 'ahead', sign: <span aria-hidden="true">·</span>, words: t('cell.ahead') },
    { key: 'not-member', sign: <span aria-hidden="true">–</span>, words: t('cell.not-member') },
  ]
  return <Legend entries={[...shapes, ...signs, ...plain]} right={t('dayNote')} />
}

function groupsOf(members: readonly YearMember[]) {
  const keys = [...new Set(members.map(({ group }) => group?.id ?? ''))]
  return keys.map((key) => {
    const own = members.filter(({ group }) => (group?.id ?? '') === key)
    return { key, name: own[0]?.group?.name ?? null, members: own }
  })
}
