import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Checkbox, Dialog, Form, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { addTexts } from '../../people-pages.texts.ts'
import { addPerson } from '../../person.contract.ts'
import { useSentence } from '../sentence.ts'
import { type Draft, emptyDraft, inputOf, isWhole } from './draft.ts'
import { ParticularsFields } from './particulars-fields.tsx'
import { PlaceFields } from './place-fields.tsx'

/** Adds one person by hand; what would be refused is said while it is written. */
export default function AddDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(addTexts)
  const sentence = useSentence()
  const navigate = useNavigate()
  const { home, today } = useSession()
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(home?.branchId ?? null, today))
  const [sameName, setSameName] = useState<string | null>(null)
  const { tell, working, refusal } = useTell(addPerson)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const submit = async () => {
    const reply = await tell(inputOf(draft, today))
    if (!reply.ok) return setSameName(reply.code === 'people.same-name' ? draft.name : null)
    toast(t('added', { name: draft.name.trim() }))
    onClose()
    void navigate({ href: `/people/${draft.ids.person}` })
  }
  return (
    <Dialog
      actions={
        <>
          <Button disabled={!isWhole(draft, today)} form="add-person" type="submit" variant="primary" working={working}>
            {t('submit')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
      onClose={onClose}
      open
      title={t('title')}
    >
      <Form id="add-person" onSubmit={() => void submit()} refusal={sentence(refusal)}>
        <ParticularsFields draft={draft} onChange={change} />
        <PlaceFields draft={draft} onChange={change} />
        {sameName !== null && sameName === draft.name ? (
          <Checkbox checked={draft.another} onChange={(another) => change({ another })}>
            {t('anotherOfThatName')}
          </Checkbox>
        ) : null}
      </Form>
    </Dialog>
  )
}
