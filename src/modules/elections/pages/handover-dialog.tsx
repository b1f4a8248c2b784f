import { useState } from 'react'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fields, TextArea, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { recordHandover } from '../opening.contract.ts'
import { pieceKinds } from '../terms.rules.ts'
import type { Election } from './case.ts'
import { useTellOf } from './telling.ts'

type PieceKind = (typeof pieceKinds)[number]

const usual: Readonly<Record<PieceKind, string>> = {
  task: '',
  ledger: '会议记录\n党员花名册\n党费台账\n发展党员档案\n组织关系介绍信存根',
  seal: '支部印章',
  other: '',
}

/** What the old committee hands over; open tasks of the branch and the usual ledgers are written in already, to be changed. */
export function HandoverDialog({ election, onClose }: { election: Election; onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const recording = useTellOf(recordHandover, election)
  const { handover } = election
  const tasks = election.openTasks.join('\n')
  const [on, setOn] = useState<string | null>(handover?.on ?? today)
  const [from, setFrom] = useState<Person | null>(handover?.from ?? null)
  const [to, setTo] = useState<Person | null>(handover?.to ?? election.outcome.elected[0] ?? null)
  const [witness, setWitness] = useState(handover?.witness ?? '')
  const [texts, setTexts] = useState<Readonly<Partial<Record<PieceKind, string>>>>(() =>
    handover ? keptTexts(handover) : {},
  )
  const textOf = (kind: PieceKind) => texts[kind] ?? (handover ? '' : kind === 'task' ? tasks : usual[kind])
  const pieces = pieceKinds.flatMap((kind) =>
    textOf(kind)
      .split('\n')
      .map((text) => text.trim().slice(0, 200))
      .filter(Boolean)
      .map((text) => ({ kind, text })),
  )
  const save = async () => {
    if (!on || !from || !to) return { ok: false }
    return recording.tell({ on, fromId: from.id, toId: to.id, witness: witness.trim() || null, pieces })
  }
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(on && from && to && from.id !== to.id && pieces.length > 0)}
      save={t('save')}
      saved={t('saved')}
      size="wide"
      title={t('handoverTitle')}
    >
      <Fields>
        <PersonField branchId={election.branch.id} label={t('hands')} onChange={setFrom} required value={from} />
        <PersonField branchId={election.branch.id} label={t('takes')} onChange={setTo} required value={to} />
        <TextField label={t('witness')} maxLength={40} onChange={setWitness} value={witness} />
        <DatePicker label={t('day')} latest={today} onChange={setOn} required value={on} />
      </Fields>
      <p>{t('pieces')}</p>
      {pieceKinds.map((kind) => (
        <TextArea
          key={kind}
          label={t(`piece.${kind}`)}
          maxLength={4000}
          onChange={(text) => setTexts((now) => ({ ...now, [kind]: text }))}
          rows={2}
          value={textOf(kind)}
        />
      ))}
    </SaveDialog>
  )
}

function keptTexts({ pieces }: NonNullable<Election['handover']>): Partial<Record<PieceKind, string>> {
  return Object.fromEntries(
    pieceKinds.map((kind) => [
      kind,
      pieces
        .filter((piece) => piece.kind === kind)
        .map(({ text }) => text)
        .join('\n'),
    ]),
  )
}
