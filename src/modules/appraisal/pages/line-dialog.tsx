import { useState } from 'react'
import { addMonths } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { type Person, PersonField, useMembers } from '#web/person-field.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Checkbox, DatePicker, Fields, Notice, Segment, TextArea, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { appraisalTerms, appraisalTexts } from '../appraisal.texts.ts'
import { lineTexts } from '../appraisal-page.texts.ts'
import { amendRectification, listRectification } from '../rectification.contract.ts'
import { longestLine, mayList } from '../rectification.rules.ts'
import { namesIn } from '../steps.rules.ts'
import { type Body, bodies } from '../terms.rules.ts'
import type { Line } from './path.ts'

interface LineDialogProps {
  branchId: string
  lifeYearId: string
  year: number
  /** The line that is amended; null for a new one. */
  line: Line | null
  onClose: () => void
}

/** Lists what is to be put right, or changes a line with a reason. */
export function LineDialog({ branchId, lifeYearId, year, line, onClose }: LineDialogProps) {
  const t = useWords(lineTexts)
  const term = useWords(appraisalTerms)
  const { language } = useLanguage()
  const { today } = useSession()
  const listing = useTell(listRectification)
  const amending = useTell(amendRectification)
  const members = useMembers(branchId)
  const [id] = useState(newId)
  const [draft, setDraft] = useState({
    body: (line?.body ?? 'committee') as Body,
    problem: line?.problem ?? '',
    measure: line?.measure ?? '',
    owner: (line?.owner ?? null) as Person | null,
    listedOn: (line?.listedOn ?? today) as string | null,
    dueOn: (line?.dueOn ?? addMonths(today, 2)) as string | null,
    reopen: false,
    reason: '',
  })
  const change = (part: Partial<typeof draft>) => {
    listing.clear()
    amending.clear()
    setDraft((now) => ({ ...now, ...part }))
  }
  const { body, owner, listedOn, dueOn } = draft
  const [problem, measure, reason] = [draft.problem.trim(), draft.measure.trim(), draft.reason.trim()]
  const decision = listedOn && dueOn ? mayList(listedOn, dueOn, year, today) : null
  const warning = decision && !decision.ok ? say(appraisalTexts, decision.code, language, decision.numbers) : null
  const named = namesIn(
    `${problem} ${measure}`,
    members.map(({ name }) => name),
  )
  const save = async () => {
    if (!listedOn || !dueOn) return { ok: false }
    const said = { body, problem, measure, ownerId: owner?.id ?? null, dueOn }
    if (!line) return listing.tell({ id, lifeYearId, listedOn, ...said })
    return amending.tell({ id: line.id, version: line.version, ...said, reopen: draft.reopen, reason })
  }
  return (
    <SaveDialog
      commands={[listing, amending]}
      onClose={onClose}
      onSave={save}
      ready={decision?.ok === true && problem !== '' && measure !== '' && (line === null || reason !== '')}
      save={t('save')}
      saved={t('saved')}
      title={t(line ? 'amendTitle' : 'addTitle')}
      warning={warning}
    >
      <Segment
        label={t('body')}
        onChange={(next) => change({ body: next })}
        options={bodies.map((value) => ({ value, label: term(`body.${value}`) }))}
        value={body}
      />
      <TextArea
        label={t('problem')}
        maxLength={longestLine}
        onChange={(next) => change({ problem: next })}
        required
        rows={2}
        value={draft.problem}
      />
      <TextArea
        label={t('measure')}
        maxLength={longestLine}
        onChange={(next) => change({ measure: next })}
        required
        rows={2}
        value={draft.measure}
      />
      {named.length > 0 ? <Notice kind="warning">{t('names', { names: named.join('、') })}</Notice> : null}
      <PersonField
        branchId={branchId}
        label={t('person')}
        onChange={(next) => change({ owner: next })}
        placeholder={t('personNote')}
        value={owner}
      />
      <Fields>
        {line ? null : (
          <DatePicker
            label={t('listedOn')}
            latest={today}
            onChange={(next) => change({ listedOn: next })}
            required
            value={listedOn}
          />
        )}
        <DatePicker
          {...(listedOn ? { earliest: listedOn } : {})}
          label={t('dueOn')}
          onChange={(next) => change({ dueOn: next })}
          required
          value={dueOn}
        />
      </Fields>
      {line?.doneOn ? (
        <Checkbox checked={draft.reopen} onChange={(reopen) => change({ reopen })}>
          {t('reopen')}
        </Checkbox>
      ) : null}
      {line ? (
        <TextField
          label={t('reason')}
          maxLength={200}
          onChange={(next) => change({ reason: next })}
          required
          value={draft.reason}
        />
      ) : null}
    </SaveDialog>
  )
}
