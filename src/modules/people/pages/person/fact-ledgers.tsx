import { TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useTerm } from '../terms.tsx'
import { Correct, type LedgerOf } from './correct.tsx'
import { Ledger } from './ledger.tsx'
import { personTexts } from './person.texts.ts'
import type { Membership } from './task.ts'

/** How the person stood to the Party, stage by stage. */
export function StandingLedger({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  return (
    <Ledger
      action={begin ? (fact) => <Correct begin={begin} wrong={{ subject: 'standing', fact }} /> : undefined}
      columns={[{ key: 'kind', title: term('field.kind'), cell: ({ kind }) => term(`kind.${kind}`) }]}
      facts={record.standings}
      on={record.on}
      right={begin ? <TextButton onPress={() => begin({ kind: 'standing' })}>{t('changeStanding')}</TextButton> : null}
      title={term('subject.standing')}
    />
  )
}

/** The branch and group the person belonged to. */
export function MembershipLedger({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  const why = ({ joinedBy, leftBy }: Membership) =>
    [joinedBy && term(`joined.${joinedBy}`), leftBy && term(`left.${leftBy}`)].filter(Boolean).join(' → ')
  return (
    <Ledger
      action={begin ? (fact) => <Correct begin={begin} wrong={{ subject: 'membership', fact }} /> : undefined}
      columns={[
        { key: 'branch', title: term('field.branch'), cell: ({ branch }) => branch.name },
        { key: 'group', title: term('field.group'), cell: ({ group }) => group?.name ?? '–' },
        { key: 'why', title: t('reason'), cell: (fact) => why(fact) || '–' },
      ]}
      facts={record.memberships}
      on={record.on}
      right={
        begin ? <TextButton onPress={() => begin({ kind: 'membership' })}>{t('changeMembership')}</TextButton> : null
      }
      title={term('subject.membership')}
    />
  )
}

/** The crew and post the person worked at. */
export function PostingLedger({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  return (
    <Ledger
      action={begin ? (fact) => <Correct begin={begin} wrong={{ subject: 'posting', fact }} /> : undefined}
      columns={[
        { key: 'crew', title: term('field.crew'), cell: ({ crew }) => crew.name },
        { key: 'post', title: term('field.post'), cell: ({ post }) => post?.name ?? '–' },
      ]}
      facts={record.postings}
      on={record.on}
      right={begin ? <TextButton onPress={() => begin({ kind: 'posting' })}>{t('changePosting')}</TextButton> : null}
      title={term('subject.posting')}
    />
  )
}
