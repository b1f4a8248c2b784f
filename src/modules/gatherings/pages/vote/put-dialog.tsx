import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { Button, Checkbox, Dialog, Form, RadioGroup, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { type Ballot, ballots, isAboutPerson, type Matter, matters } from '../../terms.rules.ts'
import { openVote } from '../../vote.contract.ts'
import { isVotingBody, type VotingBody } from '../../vote.rules.ts'
import type { Vote } from '../record/gathering.ts'
import { useRecord } from '../record/record.tsx'
import { votePartTexts } from './vote.texts.ts'

const none = 'none'

/** What is put to the vote again, or in place of what was not adopted (VT-08). */
export type PutDraft = Pick<Vote, 'subject' | 'matter' | 'about' | 'agendaItemId' | 'purpose'>

/** Puts one matter to the vote (MT-06). */
export function PutDialog({ draft, onClose }: { draft: PutDraft | null; onClose: () => void }) {
  const t = useWords(votePartTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const bodies = record.purposes.map(({ kind }) => kind).filter(isVotingBody)
  const [body, setBody] = useState<VotingBody | undefined>(bodies.find((kind) => kind === draft?.purpose) ?? bodies[0])
  const [item, setItem] = useState(draft?.agendaItemId ?? none)
  const [subject, setSubject] = useState<string | null>(draft?.subject ?? null)
  const [matter, setMatter] = useState<Matter>(draft?.matter ?? 'ordinary')
  const [ballot, setBallot] = useState<Ballot>(isAboutPerson(matter) ? 'secret' : 'open')
  const [about, setAbout] = useState<Person | null>(draft?.about ?? null)
  const [extendedBefore, setExtended] = useState(false)
  const [urgent, setUrgent] = useState(false)
  const { tell, working, refusal } = useTell(openVote)
  const agenda = record.purposes.find(({ kind }) => kind === body)?.agenda ?? []
  const title = agenda.find(({ id }) => id === item)?.title ?? ''
  const words = subject ?? title
  const important = body === 'branch-assembly' && matter === 'important'
  const personal = body === 'branch-assembly' && isAboutPerson(matter)
  const choose = (next: Matter) => {
    setMatter(next)
    setBallot(isAboutPerson(next) ? 'secret' : 'open')
  }
  const put = async () => {
    if (!body) return
    const agendaItemId = item === none ? null : item
    const done = await tell({
      id: newId(),
      gatheringId: record.id,
      purpose: body,
      agendaItemId,
      subject: words,
      ballot,
      ...(body === 'branch-assembly'
        ? { matter, aboutId: personal ? (about?.id ?? null) : null, extendedBefore, urgent: important && urgent }
        : {}),
    })
    if (done.ok) onClose()
  }
  return (
    <Dialog
      actions={
        <Button
          disabled={!body || words.trim() === '' || (personal && !about)}
          onPress={() => void put()}
          working={working}
        >
          {t('putConfirm')}
        </Button>
      }
      onClose={onClose}
      open
      title={t('putTitle')}
      working={working}
    >
      <Form onSubmit={() => void put()} refusal={refusal && sentenceOf(refusal, language)}>
        {bodies.length > 1 && body ? (
          <RadioGroup
            label={t('body')}
            onChange={setBody}
            options={bodies.map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
            value={body}
          />
        ) : null}
        <Select
          label={t('item')}
          onChange={setItem}
          options={[
            { value: none, label: t('noItem') },
            ...agenda.map(({ id, title: label }) => ({ value: id, label })),
          ]}
          value={item}
        />
        <TextField label={t('subject')} maxLength={200} onChange={setSubject} required value={words} />
        {body === 'branch-assembly' ? (
          <Select<Matter>
            label={t('matter')}
            onChange={choose}
            options={matters.map((kind) => ({ value: kind, label: term(`matter.${kind}`) }))}
            value={matter}
          />
        ) : null}
        {personal ? (
          <PersonField branchId={record.branch.id} label={t('about')} onChange={setAbout} required value={about} />
        ) : null}
        {personal && matter === 'conversion' ? (
          <Checkbox checked={extendedBefore} onChange={setExtended}>
            {t('extendedBefore')}
          </Checkbox>
        ) : null}
        {important ? (
          <Checkbox checked={urgent} onChange={setUrgent}>
            {t('urgentCase')}
          </Checkbox>
        ) : null}
        <RadioGroup<Ballot>
          label={t('ballot')}
          note={t('ballotNote')}
          onChange={setBallot}
          options={ballots.map((kind) => ({ value: kind, label: term(`ballot.${kind}`) }))}
          value={ballot}
          warning={personal && ballot === 'open' ? t('openOnPerson') : null}
        />
      </Form>
    </Dialog>
  )
}
