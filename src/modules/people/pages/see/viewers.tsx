import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, Status, Table } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { seeTexts } from '../../people-pages.texts.ts'
import type { whoCanSee } from '../../person.contract.ts'
import { useTerm } from '../terms.tsx'

type Viewer = Wire<OutputOf<typeof whoCanSee>>['viewers'][number]

/** Who sees the record by an office, of which unit, through which tie of the person. */
export function Viewers({ viewers }: { viewers: readonly Viewer[] }) {
  const t = useWords(seeTexts)
  const term = useTerm()
  const columns: Column<Viewer>[] = [
    { key: 'who', title: t('who'), whole: true, cell: ({ name }) => name },
    { key: 'office', title: t('office'), whole: true, cell: ({ role }) => term(`role.${role}`) },
    { key: 'unit', title: t('unit'), cell: ({ unit }) => unit.name },
    { key: 'why', title: t('why'), cell: ({ through }) => t(`tie.${through.tie}`, { unit: through.unit }) },
    { key: 'record', title: t('record'), whole: true, width: 112, cell: ({ sees }) => <May may={sees.record} /> },
    { key: 'contact', title: t('contact'), whole: true, width: 112, cell: ({ sees }) => <May may={sees.contact} /> },
    { key: 'changes', title: t('changes'), whole: true, width: 112, cell: ({ sees }) => <May may={sees.changes} /> },
  ]
  return (
    <Table
      columns={columns}
      empty={t('none')}
      label={t('table')}
      least={760}
      rowKey={({ personId, role, unit }) => `${personId} ${role} ${unit.id}`}
      rows={viewers}
    />
  )
}

/** May or may not, as shape and word: neither is a fault. */
function May({ may }: { may: boolean }) {
  const t = useWords(seeTexts)
  return may ? <Status kind="sent" word={t('yes')} /> : <Status kind="not-applicable" word={t('no')} />
}
