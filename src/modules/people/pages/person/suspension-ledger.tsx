import { TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { isMember } from '../../standing.rules.ts'
import { useTerm } from '../terms.tsx'
import { Correct, type LedgerOf } from './correct.tsx'
import { Ledger } from './ledger.tsx'
import css from './person.module.css'
import { personTexts } from './person.texts.ts'
import type { Suspension } from './task.ts'

/** When rights were suspended: for members, and for who ever had them suspended. */
export function SuspensionLedger({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  const member = isMember(record.now.standing?.kind)
  if (!member && record.suspensions.length === 0) return null
  const action = (suspension: Suspension) =>
    begin && (
      <span className={css.actions}>
        {suspension.untilOn === null || suspension.untilOn > record.on ? (
          <TextButton onPress={() => begin({ kind: 'restore', suspension })}>{t('restore')}</TextButton>
        ) : null}
        <Correct begin={begin} wrong={{ subject: 'suspension', fact: suspension }} />
      </span>
    )
  return (
    <Ledger
      action={begin ? action : undefined}
      columns={[{ key: 'reference', title: t('suspendedBy'), cell: ({ reference }) => reference }]}
      facts={record.suspensions}
      note={t('suspensionsNote')}
      on={record.on}
      right={
        begin && member ? <TextButton onPress={() => begin({ kind: 'suspend' })}>{t('suspend')}</TextButton> : null
      }
      title={term('subject.suspension')}
    />
  )
}
