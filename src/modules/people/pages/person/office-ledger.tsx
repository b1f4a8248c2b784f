import { TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { useOfficeWord, useTerm } from '../terms.tsx'
import { Correct, type LedgerOf } from './correct.tsx'
import { Ledger } from './ledger.tsx'
import css from './person.module.css'
import { personTexts } from './person.texts.ts'
import type { Office } from './task.ts'

/** Offices held, in the words of ledger L03. */
export function OfficeLedger({ record, begin }: LedgerOf) {
  const t = useWords(personTexts)
  const term = useTerm()
  const officeWord = useOfficeWord()
  const action = (office: Office) =>
    begin && (
      <span className={css.actions}>
        {office.untilOn === null || office.untilOn > record.on ? (
          <TextButton onPress={() => begin({ kind: 'release', office })}>{t('release')}</TextButton>
        ) : null}
        <Correct begin={begin} wrong={{ subject: 'office', fact: office }} />
      </span>
    )
  return (
    <Ledger
      action={begin ? action : undefined}
      columns={[
        { key: 'role', title: t('role'), whole: true, cell: officeWord },
        { key: 'unit', title: t('unit'), whole: true, cell: ({ unit }) => unit.name },
        { key: 'elected', title: t('elected'), kind: 'date', whole: true, cell: ({ electedOn }) => electedOn ?? '–' },
        { key: 'reference', title: t('reference'), cell: ({ reference }) => reference ?? '–' },
      ]}
      facts={record.offices}
      least={820}
      note={t('officesNote')}
      on={record.on}
      right={begin ? <TextButton onPress={() => begin({ kind: 'appoint' })}>{t('appoint')}</TextButton> : null}
      title={term('subject.office')}
    />
  )
}
