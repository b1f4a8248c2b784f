import { Button, type Column, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { mayDo } from '../stage.rules.ts'
import type { Begin, Candidate, Election } from './case.ts'
import css from './election.module.css'

/** Who stands: proposed, agreed, chosen beforehand where that was voted on, settled in the order of the ballot. */
export function CandidatesSection({ election, begin }: { election: Election; begin: Begin }) {
  const t = useWords(pageTexts)
  const { candidates, may, stage, settled, preselection } = election
  const can = (task: Parameters<typeof mayDo>[0]) => may.keep && mayDo(task, stage).ok
  const columns = useColumns(election, begin, can('nominate'), can('reorder'))
  return (
    <Section
      note={
        settled
          ? t('settledOn', { on: settled.resolvedOn, reference: settled.reference ? `（${settled.reference}）` : '' })
          : undefined
      }
      title={t('candidates')}
    >
      {candidates.length === 0 ? (
        <p className={css.note}>{t('noCandidates')}</p>
      ) : (
        <Table
          columns={columns}
          label={t('candidates')}
          least={320}
          line="light"
          rowKey={({ personId }) => personId}
          rows={candidates}
        />
      )}
      {settled ? <p className={css.note}>{t('strokeNote')}</p> : null}
      <div className={css.acts}>
        {can('nominate') ? <Button onPress={() => begin({ do: 'nominate' })}>{t('nominate')}</Button> : null}
        {can('settle') && candidates.length > 0 ? (
          <Button onPress={() => begin({ do: 'settle' })}>{t('settle')}</Button>
        ) : null}
        {can('nominate') && candidates.length > 0 ? (
          <TextButton onPress={() => begin({ do: 'preselect' })}>{t('preselect')}</TextButton>
        ) : null}
        {can('reorder') ? (
          <TextButton onPress={() => begin({ do: 'reopen' })} quiet>
            {t('reopen')}
          </TextButton>
        ) : null}
        {candidates.length > 0 ? (
          <TextButton label={`${t('why')} ${t('aboutCandidates')}`} onPress={() => begin({ why: 'candidates' })}>
            {t('why')}
          </TextButton>
        ) : null}
        {preselection ? (
          <TextButton onPress={() => begin({ why: 'preselection' })}>{t('aboutPreselection')}</TextButton>
        ) : null}
      </div>
    </Section>
  )
}

function useColumns(election: Election, begin: Begin, nominates: boolean, reorders: boolean): Column<Candidate>[] {
  const t = useWords(pageTexts)
  const { settled, preselection } = election
  const actions: Column<Candidate> = {
    key: 'do',
    title: '',
    kind: 'action',
    cell: ({ personId, label, consentedOn }) => (
      <span className={css.rowActs}>
        {nominates && !consentedOn ? (
          <TextButton label={`${t('consent')} ${label}`} onPress={() => begin({ do: 'consent', of: personId })}>
            {t('consent')}
          </TextButton>
        ) : null}
        {nominates ? (
          <TextButton label={`${t('withdraw')} ${label}`} onPress={() => begin({ do: 'withdraw', of: personId })} quiet>
            {t('withdraw')}
          </TextButton>
        ) : null}
        {reorders ? (
          <TextButton label={`${t('move')} ${label}`} onPress={() => begin({ do: 'move', of: personId })}>
            {t('move')}
          </TextButton>
        ) : null}
      </span>
    ),
  }
  return [
    ...(settled
      ? [
          { key: 'place', title: t('place'), width: 52, cell: ({ position }: Candidate) => position },
          { key: 'strokes', title: t('strokes'), width: 60, cell: ({ strokes }: Candidate) => strokes ?? '' },
        ]
      : []),
    {
      key: 'name',
      title: t('name'),
      cell: ({ label, movedReason }) => (
        <>
          {label}
          {movedReason ? <span className={css.note}> {t('moved', { reason: movedReason })}</span> : null}
        </>
      ),
    },
    { key: 'source', title: t('source'), cell: ({ source }) => t(`source.${source}`) },
    ...(preselection
      ? [
          {
            key: 'preselected',
            title: t('preselected'),
            kind: 'number' as const,
            width: 64,
            cell: (one: Candidate) => one.preselected ?? '',
          },
        ]
      : []),
    {
      key: 'consented',
      title: t('consentedOn'),
      kind: 'date',
      whole: true,
      cell: ({ consentedOn }) => consentedOn ?? t('notYet'),
    },
    ...(nominates || reorders ? [actions] : []),
  ]
}
