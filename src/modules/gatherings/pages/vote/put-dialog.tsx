import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { Button, Checkbox, Dialog, Form, RadioGroup, Select, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { termTexts } from '../../gatherings-pages.texts.ts'
import { type Ballot, ballots, isAboutPerson, type Matter, matters } from '../../terms.rules.ts'
import { openVote } from '../../vote.contract.ts'
import { isVotingBody, type VotingBody } from '../../vote.rules.ts'
import { useRecord } from '../record/record.tsx'
import { votePartTexts } from './vote.texts.ts'

const none = 'none'

/** Puts one matter to the vote (MT-06). */
export function PutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(votePartTexts)
  const term = useWords(termTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const bodies = record.purposes.map(({ kind }) => kind).filter(isVotingBody)
  const [body, setBody] = useState<VotingBody | undefined>(bodies[0])
  const [item, setItem] = useState(none)
  const [subject, setSubject] = useState<string | null>(null)
  const [ballot, setBallot] = useState<Ballot>('open')
  const [matter, setMatter] = useState<Matter>('ordinary')
  const [about, setAbout] = useState<Person | null>(null)
  const [extendedBefore, setExtended] = useState(false)
  const { tell, working, refusal, clear } = useTell(openVote)
  const agenda = record.purposes.find(({ kind }) => kind === body)?.agenda ?? []
  const title = agenda.find(({ id }) => id === item)?.title ?? ''
  const words = subject ?? title
  const personal = body === 'branch-assembly' && isAboutPerson(matter)
  const choose = (next: Matter) => {
    setMatter(next)
    setBallot(isAboutPerson(next) ? 'secret' : 'open')
  }
  const close = () => {
    setItem(none)
    setSubject(null)
    clear()
    onClose()
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
      ...(body === 'branch-assembly' ? { matter, aboutId: personal ? (about?.id ?? null) : null, extendedBefore } : {}),
    })
    if (done.ok) close()
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
      onClose={close}
      open={open}
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
