import type { Numbers } from '#core/decision.ts'
import { Checkbox, type Column } from '#web/ui/index.ts'
import type { memberTexts } from '../appraisal-members.texts.ts'
import { CountCell } from './cells.tsx'
import type { ColumnsOf } from './member-columns.tsx'
import type { Member } from './member-draft.ts'

type Say = (key: keyof typeof memberTexts, numbers?: Numbers) => string

/** Ticks that papers exist; numbers of the lists members keep themselves. */
export function paperColumns({ opened, mode, draft, onDraft }: ColumnsOf, t: Say): Column<Member>[] {
  const fixed = mode !== 'papers'
  const tick = (key: 'checkList' | 'selfAppraisal'): Column<Member> => ({
    key,
    title: t(key),
    width: 96,
    cell: (member) => (
      <Checkbox
        checked={draft(member)[key]}
        label={t('tickOf', { name: member.person.name, what: t(key) })}
        onChange={(on) => onDraft(member, { [key]: on })}
        readOnly={fixed}
      >
        {null}
      </Checkbox>
    ),
  })
  const count = (key: 'ownLines' | 'ownDone'): Column<Member> => ({
    key,
    title: key === 'ownLines' ? `${t('own')} ${t('ownLines')}` : t('ownDone'),
    kind: 'number',
    width: 120,
    cell: (member) =>
      fixed ? (
        member.papers[key]
      ) : (
        <CountCell
          column={key}
          invalid={key === 'ownDone' && (draft(member).ownDone ?? 0) > (draft(member).ownLines ?? 0)}
          label={t('tickOf', { name: member.person.name, what: `${t('own')} ${t(key)}` })}
          onChange={(value) => onDraft(member, { [key]: value })}
          value={draft(member)[key]}
        />
      ),
  })
  return [
    ...(opened.hasLife ? [tick('checkList')] : []),
    ...(opened.hasAppraisal ? [tick('selfAppraisal')] : []),
    ...(opened.hasLife ? [count('ownLines'), count('ownDone')] : []),
  ]
}
