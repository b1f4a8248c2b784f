import { addDays } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, Notice, Section, Table } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { patternOf } from './pattern.rules.ts'
import { rotaTexts } from './rota.texts.ts'
import { rotaSetTexts } from './rota-set.texts.ts'
import type { previewRotaImport } from './rota-sheet.contract.ts'
import type { RotaMonth } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

export type RotaPreview = Wire<OutputOf<typeof previewRotaImport>>
type Odd = RotaPreview['odd'][number]
type PlannedChange = NonNullable<RotaPreview['plan']>['changes'][number]

/** What the file would change, or what in it cannot be read. */
export function ImportPreview({ preview, month }: { preview: RotaPreview; month: RotaMonth }) {
  const t = useWords(rotaSetTexts)
  const { language } = useLanguage()
  const { plan, odd, read, from, until } = preview
  const crewName = (id: string) => month.crews.find((crew) => crew.id === id)?.name ?? ''
  const known = plan?.rota && patternOf(plan.rota.patternCode)
  const kept = plan?.rota === null && plan.changes.length === 0 && odd.length === 0
  return (
    <>
      {from && until ? <p>{t('readCells', { read, from, to: addDays(until, -1) })}</p> : null}
      {known && plan?.rota ? (
        <Notice kind="done">
          {t('recognised', {
            pattern: known.name[language === 'zh' ? 0 : 1],
            crews: [...plan.rota.crews]
              .sort((one, other) => one.offsetDays - other.offsetDays)
              .map((crew) => crewName(crew.crewId))
              .join(' → '),
          })}
        </Notice>
      ) : null}
      {kept ? <Notice kind="done">{t('keepsRota')}</Notice> : null}
      {plan === null && read > 0 ? <Notice kind="refusal">{t('nothingFits')}</Notice> : null}
      {odd.length > 0 ? <OddCells odd={odd} /> : null}
      {plan && plan.changes.length > 0 ? <Changes changes={plan.changes} crewName={crewName} month={month} /> : null}
    </>
  )
}

function OddCells({ odd }: { odd: readonly Odd[] }) {
  const t = useWords(rotaSetTexts)
  const columns: Column<Odd>[] = [
    { key: 'sheet', title: t('sheet'), cell: (row) => row.sheet || '–', whole: true },
    { key: 'cell', title: t('cell'), cell: (row) => t('cellAt', { row: row.row, column: row.column }), whole: true },
    { key: 'value', title: t('value'), cell: (row) => row.value || t('empty') },
    { key: 'why', title: t('why'), cell: (row) => t(`odd_${row.why}`) },
  ]
  return (
    <Section level={3} note={t('oddNote')} title={`${t('oddTitle')} ${odd.length}`}>
      <Table
        columns={columns}
        density="tight"
        label={t('oddTitle')}
        line="light"
        rowKey={(row) => `${row.sheet} ${row.column}${row.row} ${row.why}`}
        rows={odd.slice(0, 200)}
      />
    </Section>
  )
}

interface ChangesProps {
  changes: readonly PlannedChange[]
  month: RotaMonth
  crewName: (id: string) => string
}

function Changes({ changes, month, crewName }: ChangesProps) {
  const t = useWords(rotaSetTexts)
  const say = useWords(rotaTexts)
  const words = useShiftWords(month.times)
  const who = ({ crewId, otherCrewId, code }: PlannedChange) => {
    if (otherCrewId) return say('swapWho', { one: crewName(crewId), other: crewName(otherCrewId) })
    return code ? say('shiftWho', { who: crewName(crewId), shift: words.name(code) }) : crewName(crewId)
  }
  const columns: Column<PlannedChange>[] = [
    { key: 'on', title: say('on'), kind: 'date', cell: (row) => row.on, whole: true },
    { key: 'kind', title: say('kind'), cell: (row) => say(`kind_${row.kind}`), whole: true },
    { key: 'who', title: say('who'), cell: who },
  ]
  return (
    <Section level={3} title={t('becomesChanges', { count: changes.length })}>
      <Table
        columns={columns}
        density="tight"
        label={t('becomesChanges', { count: changes.length })}
        line="light"
        rowKey={(row) => `${row.on} ${row.crewId}`}
        rows={changes}
      />
    </Section>
  )
}
