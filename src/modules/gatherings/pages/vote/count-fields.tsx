import { useState } from 'react'
import type { Numbers } from '#core/decision.ts'
import { link } from '#web/api.ts'
import { LinkButton, Notice, NumberField, TextButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { printVoteBallots } from '../../print.contract.ts'
import { isAboutPerson } from '../../terms.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { useSentence } from '../sentence.ts'
import type { TypedCount } from './count.ts'
import { ExclusionsDialog } from './exclusions-dialog.tsx'
import { Keeping } from './keeping.tsx'
import css from './vote.module.css'
import { votePartTexts } from './vote.texts.ts'

interface CountFieldsProps {
  vote: Vote
  n: number
  p: number
  count: TypedCount
  onChange: (count: TypedCount) => void
  /** What is typed is what the server has. */
  kept: boolean
  /** Sums that cannot be. */
  refused: { readonly code: string; readonly numbers: Numbers } | null
}

const votes = ['inFavour', 'against', 'abstain'] as const

/** N and P from the attendance, then the count. */
export function CountFields({ vote, n, p, count, onChange, kept, refused }: CountFieldsProps) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const sentence = useSentence()
  const editable = record.may.vote && vote.deferred === null
  const silent = count.inFavour === null ? 0 : p - count.inFavour - (count.against ?? 0) - (count.abstain ?? 0)
  return (
    <div className={css.fields}>
      <dl>
        <Row label={t('n')} letter="N" note={<Excluded vote={vote} />} value={n} />
        <Row label={t('p')} letter="P" note={t('fromAttendance')} value={p} />
        {vote.ballot === 'secret' ? <Papers {...{ count, onChange, editable }} /> : null}
        {votes.map((field) => (
          <Typed
            editable={editable}
            key={field}
            label={t(field)}
            note={field === 'abstain' ? t('notInFavour') : undefined}
            onChange={(value) => onChange({ ...count, [field]: value })}
            value={count[field]}
          />
        ))}
        {silent > 0 ? <Row label={t('silent')} letter="" note={t('notInFavour')} value={silent} /> : null}
        {isAboutPerson(vote.matter) ? <InWriting {...{ count, onChange, editable }} /> : null}
      </dl>
      {vote.ballot === 'secret' && editable ? (
        <LinkButton
          href={link(printVoteBallots, { gatheringId: record.id, voteId: vote.id })}
          icon="print"
          size="small"
        >
          {t('ballots')}
        </LinkButton>
      ) : null}
      {refused ? <Notice kind="refusal">{sentence(refused)}</Notice> : null}
      {record.may.vote ? <Keeping {...{ vote, count, kept }} blocked={refused !== null} /> : null}
    </div>
  )
}

function Papers({ count, onChange, editable }: Pick<CountFieldsProps, 'count' | 'onChange'> & { editable: boolean }) {
  const t = useWords(votePartTexts)
  const papers = [
    ['issued', 'papers'],
    ['returned', 'returned'],
    ['valid', 'valid'],
  ] as const
  return papers.map(([field, word]) => (
    <Typed
      editable={editable}
      key={field}
      label={t(word)}
      onChange={(value) => onChange({ ...count, [field]: value })}
      value={count[field]}
    />
  ))
}

/** Signed opinions of absent voters: they count as votes, never as present (VT-06). */
function InWriting({
  count,
  onChange,
  editable,
}: Pick<CountFieldsProps, 'count' | 'onChange'> & { editable: boolean }) {
  const t = useWords(votePartTexts)
  return (['inFavour', 'against', 'abstain', 'late'] as const).map((field) => (
    <Typed
      editable={editable}
      key={field}
      label={t(`written.${field}`)}
      onChange={(value) => onChange({ ...count, written: { ...count.written, [field]: value } })}
      value={count.written[field]}
    />
  ))
}

function Row({ label, letter, value, note }: { label: string; letter: string; value: number; note: React.ReactNode }) {
  return (
    <div className={css.row}>
      <dt>
        {label}
        <small>{letter}</small>
      </dt>
      <dd className={css.value}>{value}</dd>
      <dd className={css.note}>{note}</dd>
    </div>
  )
}

interface TypedProps {
  label: string
  note?: string | undefined
  value: number | null
  onChange: (value: number | null) => void
  editable: boolean
}

function Typed({ label, note, value, onChange, editable }: TypedProps) {
  return (
    <div className={css.row}>
      <dt>{label}</dt>
      <dd className={css.typed}>
        {editable ? (
          <NumberField
            label={label}
            labelHidden
            maximum={100_000}
            minimum={0}
            onChange={onChange}
            value={value}
            width={72}
          />
        ) : (
          <span className={css.value}>{value ?? '–'}</span>
        )}
      </dd>
      <dd className={css.note}>{note}</dd>
    </div>
  )
}

/** Who is left out of N, and the way to the dialog. */
function Excluded({ vote }: { vote: Vote }) {
  const t = useWords(votePartTexts)
  const { record } = useRecord()
  const [open, setOpen] = useState(false)
  const effective = vote.exclusions.filter((one) => one.effective).length
  if (vote.purpose !== 'branch-assembly' || (!record.may.vote && vote.exclusions.length === 0)) return null
  return (
    <>
      <TextButton onPress={() => setOpen(true)}>
        {effective > 0 || vote.exclusions.length > 0 ? t('exclusions', { count: effective }) : t('exclude')}
      </TextButton>
      <ExclusionsDialog onClose={() => setOpen(false)} open={open} vote={vote} />
    </>
  )
}
