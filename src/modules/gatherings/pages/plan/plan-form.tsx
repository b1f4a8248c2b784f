import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { linkGathering } from '#modules/workplan/workplan.contract.ts'
import { sentenceOf, useTell } from '#web/api.ts'
import { Button, LinkButton, Notice, Split, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { FollowUpOffer } from '../follow-up/offer.tsx'
import type { Gathering } from '../record/gathering.ts'
import { TemplateChoice } from '../templates/template-choice.tsx'
import { AgendaPart } from './agenda-part.tsx'
import { CopyLast } from './copy-last.tsx'
import { draftFrom, type PlanDraft, planOf, serving } from './draft.ts'
import { Hours } from './hours.tsx'
import { InviteFields } from './invite-fields.tsx'
import { PeopleFields } from './people-fields.tsx'
import css from './plan.module.css'
import { planTexts } from './plan.texts.ts'
import { suggestedTitle } from './title.ts'
import { useDefaults } from './use-defaults.ts'
import { usePlanning } from './use-planning.ts'
import { useSaving } from './use-saving.ts'
import { WhatFields } from './what-fields.tsx'
import { WhenFields } from './when-fields.tsx'
import { Who } from './who.tsx'

interface PlanFormProps {
  start: PlanDraft
  /** The plan being changed; a new one otherwise. */
  amended?: Gathering | undefined
  /** The line of the year's plan that this gathering does, as id and version. */
  line?: { readonly id: string; readonly version: number } | null
}

const noChange = () => undefined

/** The plan with everything it is judged by beside it. */
export function PlanForm({ start, amended, line = null }: PlanFormProps) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(start)
  const again = (last: Gathering, before: PlanDraft) => {
    // What it serves was chosen: nothing more is inferred from what the last one served beside it.
    return serving(draftFrom(last, before, true), before.kinds, language)
  }
  const change = (changed: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changed }))
  const planning = usePlanning(draft, amended)
  useDefaults(draft, planning, amended ? noChange : change)
  const suggested = suggestedTitle(draft, planning.convener, language)
  const plan = planOf(draft, draft.title ?? suggested)
  const { save, working, refusal } = useSaving(draft, amended)
  const { tell: tellLink } = useTell(linkGathering)
  const linkLine = async (gatheringId: string) => {
    const done = line && (await tellLink({ ...line, gatheringId }))
    if (done && !done.ok) toast(sentenceOf(done, language), 'refusal')
  }
  const submit = async () => {
    const id = plan && draft.unitId ? await save(plan, draft.unitId) : null
    if (id && line) await linkLine(id)
    if (id) await navigate({ to: `/gatherings/${id}` as never })
  }
  const shared = { draft, change, planning }
  return (
    <Split
      aside={
        <div className={css.beside}>
          <Who draft={draft} planning={planning} />
        </div>
      }
    >
      {amended ? null : <CopyLast draft={draft} onCopy={(last) => setDraft((before) => again(last, before))} />}
      {amended ? null : <TemplateChoice draft={draft} onChoose={setDraft} planning={planning} />}
      <WhatFields {...shared} fixedUnit={amended !== undefined} suggested={suggested} />
      <WhenFields {...shared} />
      <Hours {...shared} />
      <PeopleFields {...shared} />
      {amended ? null : <InviteFields {...shared} />}
      {amended ? null : <FollowUpOffer change={change} draft={draft} />}
      {draft.kinds.length > 0 ? <AgendaPart change={change} draft={draft} /> : null}
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      <div className={css.actions}>
        <Button
          disabled={plan === null || draft.unitId === null}
          onPress={() => void submit()}
          variant="primary"
          working={working}
        >
          {t(amended ? 'saveAmend' : 'save')}
        </Button>
        {amended ? <LinkButton href={`/gatherings/${amended.id}`}>{t('back')}</LinkButton> : null}
      </div>
    </Split>
  )
}
