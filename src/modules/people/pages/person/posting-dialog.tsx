import { useState } from 'react'
import { type Decision, isNo, no, yes } from '#core/decision.ts'
import { newId } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { changePosting } from '../../membership.contract.ts'
import { inForce, succeed } from '../../timeline.rules.ts'
import { type Place, PostingFields } from '../posting-fields.tsx'
import { TaskDialog } from '../task-dialog.tsx'
import { useTerm } from '../terms.tsx'
import { DayField } from './day-field.tsx'
import { personTexts, taskTexts } from './person.texts.ts'
import type { Posting, TaskProps } from './task.ts'
import { useDoing } from './use-doing.ts'

/** Another crew or post from a day, or the end of the posting. */
export function PostingDialog({ record, onClose }: TaskProps) {
  const t = useWords(taskTexts)
  const page = useWords(personTexts)
  const term = useTerm()
  const { today } = useSession()
  const [id] = useState(newId)
  const [on, setOn] = useState<string | null>(today)
  const [ends, setEnds] = useState(false)
  const current = on ? inForce(record.postings, on) : undefined
  const [to, setTo] = useState<Place>({ crewId: current?.crew.id ?? null, postId: current?.post?.id ?? null })
  const { submit, working, refusal } = useDoing(changePosting, onClose)
  const judged = on ? judge(record.postings, current, ends ? null : to, on) : null
  const ofDay = judged && isNo(judged) && judged.code === 'people.before-the-last' ? judged : null
  const { crewId, postId } = to
  return (
    <TaskDialog
      onClose={onClose}
      onSubmit={() => {
        if (!on || (!ends && !crewId)) return
        const place = ends || !crewId ? null : { id, crewId, postId }
        void submit({ personId: record.person.id, seen: current?.id ?? null, on, to: place })
      }}
      ready={judged?.ok === true && (ends || crewId !== null)}
      refusal={refusal}
      submit={t('submitPosting')}
      title={page('named', { task: term('subject.posting'), name: record.person.name })}
      working={working}
    >
      <DayField coming={ofDay} onChange={setOn} value={on} />
      {ends ? null : <PostingFields crewRequired onChange={setTo} value={to} />}
      {current ? (
        <Checkbox checked={ends} onChange={setEnds}>
          {t('endPosting')}
        </Checkbox>
      ) : null}
    </TaskDialog>
  )
}

/** What the server would refuse; the posting as it stands is no change, and waits for one. */
function judge(
  postings: readonly Posting[],
  current: Posting | undefined,
  to: Place | null,
  on: string,
): Decision<undefined, 'people.before-the-last' | 'people.same-place'> {
  const free = succeed(postings, on)
  if (!free.ok) return free
  const same = to && current?.crew.id === to.crewId && (current?.post?.id ?? null) === to.postId
  return same || (!to && !current) ? no('people.same-place') : yes()
}
