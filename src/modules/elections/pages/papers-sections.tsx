import { Button, type Column, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { letterKinds } from '../terms.rules.ts'
import type { Begin, Election } from './case.ts'
import css from './election.module.css'

interface SectionProps {
  election: Election
  begin: Begin
}

/** Request and reply before the election, report and approval after it. */
export function LettersSection({ election, begin }: SectionProps) {
  const t = useWords(pageTexts)
  const { letters, may, stage } = election
  const keeps = may.keep && !stage.closed
  const rows = letterKinds.map((kind) => ({ kind, letter: letters.find((one) => one.kind === kind) }))
  const actions: Column<(typeof rows)[number]> = {
    key: 'do',
    title: '',
    kind: 'action',
    cell: ({ kind, letter }) => {
      const after = kind === 'report' || kind === 'approval'
      if (letter)
        return (
          <TextButton
            label={`${t('strike')} ${t(`letter.${kind}`)}`}
            onPress={() => begin({ do: 'strike-letter', of: kind })}
            quiet
          >
            {t('strike')}
          </TextButton>
        )
      return after && !stage.final ? null : (
        <TextButton label={`${t('record')} ${t(`letter.${kind}`)}`} onPress={() => begin({ do: 'letter', of: kind })}>
          {t('record')}
        </TextButton>
      )
    },
  }
  return (
    <Section title={t('letters')}>
      <Table
        columns={[
          { key: 'kind', title: t('letterKind'), cell: ({ kind }) => t(`letter.${kind}`) },
          { key: 'number', title: t('number'), cell: ({ letter }) => (letter ? (letter.number ?? '') : t('notYet')) },
          { key: 'day', title: t('day'), kind: 'date', whole: true, cell: ({ letter }) => letter?.on ?? '' },
          ...(keeps ? [actions] : []),
        ]}
        label={t('letters')}
        least={320}
        line="light"
        rowKey={({ kind }) => kind}
        rows={rows}
      />
    </Section>
  )
}

/** Supervisors and tellers, and whether the assembly passed them (EL-12); the seats of a by-election. */
export function OfficialsSection({ election, begin }: SectionProps) {
  const t = useWords(pageTexts)
  const { officials, officialsPassedOn, procedure, may, stage, vacancies } = election
  const keeps = may.keep && !stage.closed && stage.frozen && !stage.counted
  const named = (role: 'supervisor' | 'teller') =>
    officials
      .filter((one) => one.role === role)
      .map(({ name }) => name)
      .join(t('comma'))
  return (
    <Section title={t('officials')}>
      {officials.length === 0 ? (
        <p className={css.note}>{t('noOfficials')}</p>
      ) : (
        <ul className={css.lines}>
          {(['supervisor', 'teller'] as const)
            .filter((role) => named(role) !== '')
            .map((role) => (
              <li key={role}>
                <small>{t(`role.${role}`)}</small> {named(role)}
              </li>
            ))}
          <li>
            <small>{officialsPassedOn ? t('passedOn', { on: officialsPassedOn }) : t('notPassed')}</small>
          </li>
        </ul>
      )}
      <div className={css.acts}>
        {keeps ? (
          <Button onPress={() => begin({ do: 'officials' })} size="small">
            {t(officials.length === 0 ? 'name_officials' : 'change')}
          </Button>
        ) : null}
        {procedure ? <TextButton onPress={() => begin({ why: 'procedure' })}>{t('why')}</TextButton> : null}
      </div>
      {vacancies.length > 0 ? (
        <p className={css.line}>
          <small>{t('vacancies')}</small>{' '}
          {vacancies
            .map(({ duty, leftBy }) => {
              const what = t(`duty.${duty ?? 'none'}`)
              return leftBy ? `${what}（${t('leftBy', { name: leftBy.name })}）` : what
            })
            .join(t('comma'))}
        </p>
      ) : null}
    </Section>
  )
}

/** What was taken back stays to be read. */
export function UndoneSection({ election }: { election: Election }) {
  const t = useWords(pageTexts)
  const { undone } = election
  if (undone.length === 0) return null
  return (
    <Section level={3} title={t('undone')}>
      <ul className={css.lines}>
        {undone.map(({ what, about, reason, by, at }) => (
          <li key={`${at} ${what}`}>
            {t('undoneLine', {
              what: t(`undone.${what as 'letter'}`),
              about: about ? ` ${about}` : '',
              reason,
              by,
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
