import { useState } from 'react'
import { sentenceOf, useAsk } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  Loading,
  Notice,
  NumberField,
  Section,
  Segment,
  Table,
  TextField,
  TextLink,
  toast,
} from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { memberTexts } from '../appraisal-members.texts.ts'
import { listMembers } from '../grades.contract.ts'
import { judgeGrades, shareOf } from '../grades.rules.ts'
import css from './appraisal.module.css'
import { CapLine } from './cap-line.tsx'
import { goAlong } from './cells.tsx'
import { type Change, closed, type Mode, modes } from './filters.ts'
import { SheetsCorrected } from './member-cells.tsx'
import { useMemberColumns } from './member-columns.tsx'
import { type Drafts, drafted, type Members } from './member-draft.ts'
import type { Opened } from './path.ts'
import { useSaving } from './use-saving.ts'

interface MembersSectionProps {
  opened: Opened
  mode: Mode
  onChange: Change
}

/** L12 and the papers of members: looked at, or typed by the keyboard. For who keeps it only. */
export function MembersSection({ opened, mode, onChange }: MembersSectionProps) {
  const { value } = useAsk(listMembers, { lifeYearId: opened.id })
  if (!value) return <Loading />
  // What is public is not entered again: totals are corrected here, a grade beside its member.
  const possible = modes.filter(
    (one) => one === 'view' || one === 'papers' || (opened.hasAppraisal && (one === 'ballot' || !opened.publication)),
  )
  const now = possible.includes(mode) ? mode : 'view'
  // Another way of working begins with what is kept; what is typed while an answer is on its way stays.
  return <Entry key={now} list={value} mode={now} {...{ opened, possible, onChange }} />
}

interface EntryProps extends MembersSectionProps {
  list: Members
  possible: readonly Mode[]
}

function Entry({ opened, list, mode, possible, onChange }: EntryProps) {
  const t = useWords(memberTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const wide = useWide(900)
  const [drafts, setDrafts] = useState<Drafts>({})
  const [sheets, setSheets] = useState({
    issued: opened.sheets?.issued ?? null,
    returned: opened.sheets?.returned ?? null,
    valid: opened.sheets?.valid ?? null,
  })
  const [reason, setReason] = useState('')
  const { members, local, asOf } = list
  const correcting = mode === 'ballot' && opened.publication !== null
  const draft = (member: Members['members'][number]) => drafted(member, drafts)
  const columns = useMemberColumns({
    opened,
    mode,
    narrow: !wide,
    valid: mode === 'ballot' ? sheets.valid : (opened.sheets?.valid ?? null),
    draft,
    onDraft: (member, change) =>
      setDrafts((now) => ({
        ...now,
        [member.person.id]: { ...now[member.person.id], ...change },
      })),
    onCorrect: ({ person }) => onChange({ ...closed, do: 'correct', id: person.id }),
  })
  const saving = useSaving(opened, mode, members, { drafts, sheets, reason })
  const judged = judgeGrades(
    members.map((member) => ({ standing: member.standing, grade: draft(member).grade })),
    asOf,
    local,
  )
  const balloted = opened.appraisal?.values?.done.includes('ballot') || opened.publication !== null
  const save = async () => {
    const reply = await saving.save()
    if (!reply.ok) return
    toast(t('saved'))
    if (correcting) onChange({ ...closed, mode: 'view' })
  }
  const sheetField = (key: keyof typeof sheets) => (
    <NumberField
      label={t(key)}
      minimum={0}
      onChange={(value) => setSheets((now) => ({ ...now, [key]: value }))}
      value={sheets[key]}
      width={wide ? 112 : 100}
    />
  )
  return (
    <Section
      note={t('asOf', { day: asOf })}
      right={
        <Segment
          label={t('mode')}
          onChange={(next) => onChange({ ...closed, mode: next })}
          options={possible.map((value) => ({
            value,
            label: t(value === 'ballot' && opened.publication ? 'correctTotals' : value),
          }))}
          value={mode}
        />
      }
      title={t('title')}
    >
      {opened.hasAppraisal && !balloted && (mode === 'ballot' || mode === 'grades') ? (
        <Notice>{t('noBallot')}</Notice>
      ) : null}
      {opened.publication ? (
        <Notice>
          {t(correcting ? 'publicTotals' : 'publicNow', { day: shortDay(opened.publication.publishedOn, today) })}
        </Notice>
      ) : null}
      {mode === 'view' || correcting ? <SheetsCorrected opened={opened} /> : null}
      {mode === 'ballot' ? (
        <div className={css.sheets}>
          {sheetField('issued')}
          {sheetField('returned')}
          {sheetField('valid')}
        </div>
      ) : null}
      <div className={css.bar}>
        {mode === 'ballot' ? <small>{t('keysBallot')}</small> : null}
        {mode === 'grades' || (mode === 'view' && opened.hasAppraisal) ? (
          <CapLine
            fixed={opened.publication !== null}
            general={judgeGrades(members, asOf, []).values?.excellentAtMost ?? null}
            share={shareOf(local)}
            judged={judged}
            onWhy={() => onChange({ ...closed, why: 'grades' })}
          />
        ) : null}
        {mode === 'grades' ? <small>{t('keys')}</small> : null}
        {mode === 'view' && opened.hasAppraisal ? (
          <small>{opened.sheets ? t('sheets', opened.sheets) : t('noSheets')}</small>
        ) : null}
      </div>
      {mode === 'view' && list.fromCounts && !opened.publication ? (
        <Notice kind="warning">{t('fromCounts')}</Notice>
      ) : null}
      {members.some((member) => draft(member).grade === 'unqualified') ? (
        <Notice action={<TextLink href="/regulations/disposal-start">{t('toDisposal')}</TextLink>}>
          {t('unqualified')}
        </Notice>
      ) : null}
      {saving.refusal ? <Notice kind="refusal">{sentenceOf(saving.refusal, language)}</Notice> : null}
      <form
        className={!wide && mode === 'ballot' ? `${css.entry} ${css.tight}` : css.entry}
        onKeyDown={goAlong}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Table
          columns={columns}
          empty={t('noMembers')}
          label={t('title')}
          least={wide ? 860 : mode === 'papers' ? 520 : mode === 'ballot' ? 340 : 300}
          rowKey={({ person }) => person.id}
          rows={members}
        />
        {correcting ? (
          <div className={css.reason}>
            <TextField label={t('reason')} maxLength={200} onChange={setReason} required value={reason} />
          </div>
        ) : null}
        {mode === 'view' ? null : (
          <div className={css.bar}>
            <Button
              disabled={!saving.ready || (mode !== 'papers' && !balloted)}
              type="submit"
              variant="primary"
              working={saving.working}
            >
              {t(correcting ? 'correctTotals' : 'save')}
            </Button>
            {saving.count > 0 ? <small>{t('unsaved', { count: saving.count })}</small> : null}
          </div>
        )}
      </form>
    </Section>
  )
}
