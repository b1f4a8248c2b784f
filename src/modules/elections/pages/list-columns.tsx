import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { type Column, TextLink } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import type { listElections } from '../elections.contract.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { registerTexts } from '../register.texts.ts'

type Row = Wire<OutputOf<typeof listElections>>['elections'][number]

export function useElectionColumns(withBranch: boolean): Column<Row>[] {
  const t = useWords(pageTexts)
  const word = useWords(registerTexts)
  const came = (row: Row) => {
    if (row.polledOn) return t('came.polled', { on: row.polledOn })
    return t(row.settled ? 'came.settled' : row.frozen ? 'came.frozen' : 'came.opened')
  }
  return [
    {
      key: 'kind',
      title: word('kind'),
      whole: true,
      cell: (row) => (
        <TextLink href={`/elections/${row.id}`} quiet>
          {word(`kind.${row.kind}`)}
        </TextLink>
      ),
    },
    ...(withBranch ? [{ key: 'branch', title: word('branch'), cell: (row: Row) => row.branch.name }] : []),
    { key: 'reason', title: word('reason'), cell: (row) => row.reason },
    { key: 'seats', title: word('seats'), kind: 'number', width: 64, cell: (row) => row.seats },
    { key: 'openedOn', title: word('openedOn'), kind: 'date', width: 110, cell: (row) => row.openedOn },
    { key: 'came', title: t('how'), whole: true, cell: came },
    { key: 'elected', title: word('elected'), cell: (row) => row.elected.join(word('comma')) },
    { key: 'state', title: word('state'), whole: true, width: 84, cell: (row) => word(`state.${row.state}`) },
  ]
}
