import { useState } from 'react'
import { say } from '#core/texts.ts'
import { ask, citationOf, sentenceOf } from '#regulations/index.ts'
import { newId, useAsk } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import {
  CheckboxGroup,
  DatePicker,
  Fields,
  LinkButton,
  Loading,
  Notice,
  NumberField,
  Select,
  TextField,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { dialogTexts } from '../dialogs.texts.ts'
import { listMeetings } from '../elections.contract.ts'
import { electionsTexts } from '../elections.texts.ts'
import { pageTexts } from '../elections-pages.texts.ts'
import { candidatesNeeded } from '../judge.rules.ts'
import { agreeToFewer, openPoll, recordRuling } from '../poll.contract.ts'
import type { Election, Poll } from './case.ts'
import { ElectedBars } from './round.tsx'
import { useTellOf } from './telling.ts'

interface OfCase {
  election: Election
  onClose: () => void
}

/** Opens the round that is next by the rounds before, at a meeting of the electors. */
export function PollDialog({ election, onClose }: OfCase) {
  const t = useWords(dialogTexts)
  const word = useWords(pageTexts)
  const opening = useTellOf(openPoll, election)
  const { language } = useLanguage()
  const { today } = useSession()
  const { value } = useAsk(listMeetings, { electionId: election.id })
  const [gatheringId, setGathering] = useState<string | null>(null)
  const { next, unfilled, tied, elected } = election.outcome
  const sitting = new Set(elected.map(({ id }) => id))
  const serving = new Set(election.officials.map(({ id }) => id))
  const open = (election.roll?.people ?? []).filter(
    (one) => one.votes && !sitting.has(one.personId) && !serving.has(one.personId),
  )
  const [candidates, setCandidates] = useState(
    election.candidates.map(({ personId }) => personId).filter((id) => !sitting.has(id)),
  )
  const separate = next === 'separate-election'
  const meetings = value?.meetings ?? []
  // Who is left out is in N already, and who has no vote is not in P.
  const quorumOf = ({ n, p, heldOn }: { n: number; p: number; heldOn: string }) =>
    ask('election-quorum', { voters: n, present: p }, heldOn, {}, election.local)
  const chosen = meetings.find(({ id }) => id === gatheringId)
  const missing = chosen && quorumOf(chosen).because.find(({ holds }) => holds === false)
  const needed = candidatesNeeded(election.kind, unfilled, today, election.local)
  const tooFew = separate && candidates.length < needed
  return (
    <SaveDialog
      commands={[opening]}
      onClose={onClose}
      onSave={async () =>
        gatheringId ? opening.tell({ id: newId(), gatheringId, candidates: separate ? candidates : [] }) : { ok: false }
      }
      ready={gatheringId !== null && !tooFew}
      save={t('begin')}
      saved={t('begun')}
      title={t('pollTitle')}
      warning={
        tooFew ? say(electionsTexts, 'elections.candidates-needed', language, { needed, seats: unfilled }) : null
      }
    >
      <p>
        {separate
          ? t('pollSeparate', { seats: unfilled })
          : next === 'vote-again-among-tied'
            ? t('pollTie', { names: tied.map(({ name }) => name).join(word('comma')), seats: unfilled })
            : t('pollFirst', { seats: unfilled })}
      </p>
      {value === undefined ? (
        <Loading />
      ) : meetings.length === 0 ? (
        <Notice action={<LinkButton href="/gatherings/plan">{t('convene')}</LinkButton>} kind="warning">
          {t('noMeetings')}
        </Notice>
      ) : (
        <Select
          label={t('meeting')}
          onChange={setGathering}
          options={meetings.map(({ id, title, heldOn, n, p }) => ({
            value: id,
            label: `${heldOn} ${title}`,
            note: t('meetingPresent', { p, needed: quorumOf({ n, p, heldOn }).values?.needed ?? 0 }),
          }))}
          required
          value={gatheringId}
        />
      )}
      {missing ? (
        <Notice kind="warning">{`${sentenceOf(missing, language)} ${citationOf(missing, language)}`}</Notice>
      ) : null}
      {separate ? (
        <CheckboxGroup
          label={t('stand')}
          onChange={setCandidates}
          options={open.map(({ personId, label }) => ({ value: personId, label }))}
          value={candidates}
        />
      ) : null}
    </SaveDialog>
  )
}

/** EL-08: what the higher organisation ruled of those who cleared the older bar only. */
export function RulingDialog({ election, poll, onClose }: OfCase & { poll: Poll }) {
  const t = useWords(dialogTexts)
  const { today } = useSession()
  const recording = useTellOf(recordRuling, election)
  const { language } = useLanguage()
  const { unfilled } = election.outcome
  const contested = poll.results.filter(({ result }) => result === 'contested')
  const [elected, setElected] = useState<string[]>([])
  const over = elected.length > unfilled
  const [on, setOn] = useState<string | null>(today)
  const [reference, setReference] = useState('')
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () =>
        on ? recording.tell({ pollId: poll.id, elected, on, reference: reference.trim() }) : { ok: false }
      }
      ready={Boolean(on && reference.trim()) && !over}
      save={t('record')}
      saved={t('recorded')}
      title={t('rulingTitle')}
      warning={over ? say(electionsTexts, 'elections.more-than-seats', language, { seats: unfilled }) : null}
    >
      <ElectedBars election={election} poll={poll} />
      <CheckboxGroup
        label={t('ruled')}
        onChange={setElected}
        options={contested.map(({ personId, name, inFavour }) => ({
          value: personId,
          label: `${name}（${inFavour}）`,
        }))}
        value={elected}
      />
      <Fields>
        <TextField label={t('number')} maxLength={80} onChange={setReference} required value={reference} />
        <DatePicker label={t('day')} latest={today} onChange={setOn} required value={on} />
      </Fields>
    </SaveDialog>
  )
}

/** EL-11: electors agree to leave the open seats empty. */
export function AgreeDialog({ election, poll, onClose }: OfCase & { poll: Poll }) {
  const t = useWords(dialogTexts)
  const recording = useTellOf(agreeToFewer, election)
  const [agree, setAgree] = useState<number | null>(null)
  const [reference, setReference] = useState('')
  const { language } = useLanguage()
  const { agreementNeeded: least, n } = poll
  const short = agree !== null && least !== null && agree < least
  return (
    <SaveDialog
      commands={[recording]}
      onClose={onClose}
      onSave={async () =>
        agree === null ? { ok: false } : recording.tell({ pollId: poll.id, agree, reference: reference.trim() })
      }
      ready={Boolean(agree && reference.trim()) && !short}
      save={t('record')}
      saved={t('recorded')}
      title={t('agreeTitle')}
      warning={short ? say(electionsTexts, 'elections.not-agreed', language, { agree, n }) : null}
    >
      <p>{t('agreeNote')}</p>
      {least === null ? null : <p>{t('agreeNeeded', { n, least })}</p>}
      <Fields>
        <NumberField label={t('agree')} maximum={poll.n} minimum={0} onChange={setAgree} required value={agree} />
        <TextField label={t('written_where')} maxLength={80} onChange={setReference} required value={reference} />
      </Fields>
    </SaveDialog>
  )
}
