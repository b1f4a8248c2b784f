import { useState } from 'react'
import { say } from '#core/texts.ts'
import { listVoters } from '#modules/people/roster.contract.ts'
import { newId, useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { ComboBox, DatePicker, Fields, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { courseTexts, taskTexts } from '../course-pages.texts.ts'
import type { SponsorKind } from '../course-rows.rules.ts'
import { developmentTexts } from '../development.texts.ts'
import { nameSponsor } from '../recording.contract.ts'
import { mayName, type Sponsor } from '../sponsor.rules.ts'
import { type Course, factsOf, namedNow } from './course.ts'

interface SponsorDialogProps {
  course: Course
  kind: SponsorKind
  onClose: () => void
}

/** Names contacts, one or two, or introducers, two: full members of the branch with their rights on that day. */
export function SponsorDialog({ course, kind, onClose }: SponsorDialogProps) {
  const t = useWords(taskTexts)
  const courseWord = useWords(courseTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const naming = useTell(nameSponsor)
  const [fromOn, setFromOn] = useState<string | null>(today)
  const [chosen, setChosen] = useState<(string | null)[]>([null, null])
  const open = namedNow(course, kind).map(({ person }) => person)
  const voters = useAsk(listVoters, fromOn ? { branchId: course.branch.id, on: fromOn } : null).value?.voters ?? []
  const asSponsor = ({ id, name }: { id: string; name: string }): Sponsor => ({
    personId: id,
    name,
    standing: 'full',
    rightsSuspended: false,
  })
  const added = chosen.flatMap((id) => voters.filter((one) => one.id === id)).map(asSponsor)
  const decision =
    fromOn && added.length > 0
      ? mayName(factsOf(course), { kind, fromOn, open: open.map(asSponsor), added }, today)
      : null
  const free = voters.filter(({ id }) => id !== course.person.id && !open.some((one) => one.id === id))
  const places = 2 - open.length
  const names = open.map(({ name }) => name).join(courseWord('comma'))
  return (
    <SaveDialog
      commands={[naming]}
      onClose={onClose}
      onSave={async () =>
        fromOn
          ? naming.tell({
              personId: course.person.id,
              kind,
              fromOn,
              sponsors: added.map(({ personId }) => ({ id: newId(), sponsorId: personId })),
            })
          : { ok: false }
      }
      ready={decision?.ok ?? false}
      save={t('name')}
      saved={t('named')}
      title={t(`${kind}Title`)}
      warning={decision && !decision.ok ? say(developmentTexts, decision.code, language, decision.numbers) : null}
    >
      <p>{t(`${kind}Note`)}</p>
      {open.length > 0 ? <Notice>{t(places > 0 ? 'already' : 'full', { names })}</Notice> : null}
      <DatePicker label={t('fromOn')} latest={today} onChange={setFromOn} required value={fromOn} />
      <Fields>
        {chosen.slice(0, places).map((id, at) => (
          <ComboBox
            // biome-ignore lint/suspicious/noArrayIndexKey: two places that stay where they are
            key={at}
            label={places === 1 ? t('only') : t(at === 0 ? 'first' : 'second')}
            onChange={(next) => setChosen((now) => now.map((one, place) => (place === at ? next : one)))}
            options={free.map((one) => ({ value: one.id, label: one.name, note: one.group?.name }))}
            required={at === 0 || kind === 'introducer'}
            value={id}
          />
        ))}
      </Fields>
    </SaveDialog>
  )
}
