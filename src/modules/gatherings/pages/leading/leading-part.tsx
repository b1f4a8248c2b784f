import { useState } from 'react'
import { type Day, yearOf } from '#core/day.ts'
import type { OutputOf } from '#core/operation.ts'
import { newId, useAsk, useTell, type Wire } from '#web/api.ts'
import { type Person, PersonField } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, EmptyState, Section, TextButton, TextField } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { endLeading, flagLeading, listLeading } from '../../leading.contract.ts'
import { JudgedLine } from '../judged-line.tsx'
import css from './leading.module.css'
import { leadingTexts } from './leading.texts.ts'

type Cadre = Wire<OutputOf<typeof listLeading>>['cadres'][number]

/** MT-09: who leads elsewhere and how often he came as one of the members. For whoever keeps the gatherings; nobody is compared. */
export function LeadingPart({ branchId }: { branchId: string }) {
  const t = useWords(leadingTexts)
  const { today } = useSession()
  const year = String(yearOf(today))
  const { value } = useAsk(listLeading, { branchId, year })
  const [asked, ask] = useState<{ do: 'add' } | { do: 'end'; cadre: Cadre } | null>(null)
  if (!value) return null
  return (
    <Section
      note={t('note')}
      right={
        <Button icon="add" onPress={() => ask({ do: 'add' })} size="small">
          {t('add')}
        </Button>
      }
      title={t('title')}
    >
      {value.cadres.length === 0 ? <EmptyState>{t('none')}</EmptyState> : null}
      {value.cadres.map((cadre) => (
        <div className={css.cadre} key={cadre.id}>
          <p>
            <b>
              {t(cadre.untilOn ? 'until' : 'since', {
                name: cadre.person.name,
                post: cadre.post,
                from: cadre.fromOn,
                until: cadre.untilOn ?? '',
              })}
            </b>
            {cadre.untilOn ? null : (
              <TextButton
                label={t('endOf', { name: cadre.person.name })}
                onPress={() => ask({ do: 'end', cadre })}
                quiet
              >
                {t('end')}
              </TextButton>
            )}
          </p>
          <JudgedLine about={t('about', { name: cadre.person.name, post: cadre.post, year })} answer={cadre.answer} />
        </div>
      ))}
      {asked?.do === 'add' ? <Add branchId={branchId} onClose={() => ask(null)} today={today} /> : null}
      {asked?.do === 'end' ? <End cadre={asked.cadre} onClose={() => ask(null)} today={today} /> : null}
    </Section>
  )
}

function Add({ branchId, today, onClose }: { branchId: string; today: Day; onClose: () => void }) {
  const t = useWords(leadingTexts)
  const [person, setPerson] = useState<Person | null>(null)
  const [post, setPost] = useState('')
  const [fromOn, setFromOn] = useState<string | null>(`${yearOf(today)}-01-01`)
  const command = useTell(flagLeading)
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={async () =>
        person && fromOn ? command.tell({ id: newId(), branchId, personId: person.id, post, fromOn }) : { ok: false }
      }
      ready={person !== null && post.trim() !== '' && fromOn !== null}
      save={t('save')}
      saved={t('saved')}
      title={t('addTitle')}
    >
      <PersonField branchId={branchId} label={t('person')} onChange={setPerson} required value={person} />
      <TextField label={t('post')} maxLength={60} note={t('postNote')} onChange={setPost} required value={post} />
      <DatePicker label={t('fromOn')} onChange={setFromOn} required value={fromOn} />
    </SaveDialog>
  )
}

function End({ cadre, today, onClose }: { cadre: Cadre; today: Day; onClose: () => void }) {
  const t = useWords(leadingTexts)
  const [untilOn, setUntilOn] = useState<string | null>(today > cadre.fromOn ? today : null)
  const command = useTell(endLeading)
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={async () => (untilOn ? command.tell({ id: cadre.id, untilOn }) : { ok: false })}
      ready={untilOn !== null && untilOn > cadre.fromOn}
      save={t('end')}
      saved={t('ended')}
      title={t('endTitle')}
    >
      <p>{t('endWords')}</p>
      <DatePicker label={t('untilOn')} onChange={setUntilOn} required value={untilOn} />
    </SaveDialog>
  )
}
