import { useState } from 'react'
import { say } from '#core/texts.ts'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { ComboBox, Fields, Notice, NumberField, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { blankOf, type CountLine, countAdds } from '../count.rules.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { electionsTexts } from '../elections.texts.ts'
import { enterCount } from '../poll.contract.ts'
import { BallotCheck } from './ballot-check.tsx'
import type { Election, Poll } from './case.ts'
import { CountLines, type Draft } from './count-lines.tsx'
import { LiveCount } from './live-count.tsx'

interface CountDialogProps {
  election: Election
  poll: Poll
  which: 1 | 2
  onClose: () => void
}

/** Enters one of the two counts: papers, votes of each, names written in. What the sums forbid is said while one types. */
export function CountDialog({ election, poll, which, onClose }: CountDialogProps) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { person } = useSession()
  const entering = useTell(enterCount)
  const own = poll.counts.find((count) => count.which === which)
  const other = poll.counts.find((count) => count.which !== which)
  const [papers, setPapers] = useState({
    issued: (own?.figures?.issued ?? null) as number | null,
    returned: (own?.figures?.returned ?? null) as number | null,
    valid: (own?.figures?.valid ?? null) as number | null,
  })
  const [lines, setLines] = useState<readonly Draft[]>(() => linesOf(poll, own))
  const [checkedBy, setChecker] = useState<string | null>(null)
  const roll = election.roll?.people ?? []
  const named = (id: string) => roll.find((one) => one.personId === id)?.label ?? ''
  const complete = lines.flatMap((line): CountLine[] => {
    const { inFavour, against, abstain } = line
    return inFavour === null || against === null || abstain === null ? [] : [{ ...line, inFavour, against, abstain }]
  })
  const { issued, returned, valid } = papers
  const full = issued !== null && returned !== null && valid !== null && complete.length === lines.length
  const candidates = poll.candidates.map(({ personId }) => personId)
  const count = full ? { issued, returned, valid, lines: complete } : null
  const adds = count && countAdds(count, { candidates, seats: poll.seats, named })
  const blank = count?.lines.find((line) => !line.writtenIn && blankOf(line, count.valid) > 0)
  const alone = person !== null && other?.enteredBy.id === person.id
  const checkers = election.officials.filter(({ id }) => id !== person?.id)
  const save = async () => {
    if (!count) return { ok: false }
    const sawVersion = own?.version ?? 0
    return entering.tell({ electionId: election.id, pollId: poll.id, which, sawVersion, ...count, checkedBy })
  }
  const writable = roll.filter((one) => one.votes && !lines.some((line) => line.personId === one.personId))
  return (
    <SaveDialog
      commands={[entering]}
      onClose={onClose}
      onSave={save}
      ready={Boolean(adds?.ok && (!alone || checkedBy))}
      save={t('record')}
      saved={t('countSaved')}
      size="wide"
      title={t('countTitle', { which })}
      warning={adds && !adds.ok ? say(electionsTexts, adds.code, language, adds.numbers) : null}
    >
      <Fields least={120}>
        {(['issued', 'returned', 'valid'] as const).map((what) => (
          <NumberField
            key={what}
            label={t(what)}
            minimum={0}
            onChange={(value) => setPapers((now) => ({ ...now, [what]: value }))}
            required
            value={papers[what]}
          />
        ))}
      </Fields>
      {issued !== null && returned !== null && returned > issued ? (
        <Notice kind="warning">{t('overInvalid', { returned, issued })}</Notice>
      ) : null}
      <CountLines lines={lines} named={named} onChange={setLines} />
      {poll.kind === 'tie' ? null : (
        <ComboBox
          key={lines.length}
          label={t('addWritten')}
          onChange={(personId) => {
            if (personId)
              setLines((now) => [...now, { personId, writtenIn: true, inFavour: null, against: 0, abstain: 0 }])
          }}
          options={writable.map((one) => ({ value: one.personId, label: one.label }))}
          value={null}
        />
      )}
      {alone ? (
        <Select
          label={t('checkedBy')}
          note={t('checkedNote')}
          onChange={setChecker}
          options={checkers.map(({ id, name }) => ({ value: id, label: name }))}
          required
          value={checkedBy}
        />
      ) : null}
      {blank && count ? (
        <Notice kind="warning">{t('blank', { name: named(blank.personId), n: blankOf(blank, count.valid) })}</Notice>
      ) : null}
      <BallotCheck election={election} poll={poll} />
      {count && adds?.ok ? <LiveCount count={count} election={election} named={named} poll={poll} /> : null}
    </SaveDialog>
  )
}

/** What was entered before, where it may be seen; otherwise a line for each candidate. */
function linesOf(poll: Poll, own: Poll['counts'][number] | undefined): Draft[] {
  const kept = own?.figures?.lines
  if (kept)
    return kept.map(({ personId, writtenIn, inFavour, against, abstain }) => ({
      personId,
      writtenIn,
      inFavour,
      against,
      abstain,
    }))
  return poll.candidates.map(({ personId }) => ({
    personId,
    writtenIn: false,
    inFavour: null,
    against: null,
    abstain: null,
  }))
}
