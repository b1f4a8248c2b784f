import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, Menu, Notice, Section, Table, TextButton } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { whatWords } from '../line-words.rules.ts'
import { addLine, amendLine, completeLine, linkGathering } from '../workplan.contract.ts'
import { lineTexts, planPageTexts } from '../workplan-page.texts.ts'
import { AdoptDialog } from './adopt-dialog.tsx'
import { Changes } from './changes.tsx'
import { emptyLine } from './draft-part.tsx'
import { CompleteDialog, DropDialog, LinkDialog } from './line-actions.tsx'
import { useLineColumns } from './line-columns.tsx'
import { LineDialog, type PlanUnit } from './line-dialog.tsx'
import { inputOf, type Line, type LineDraft, type Plan } from './plan-types.ts'
import css from './workplan.module.css'

type Asked =
  | { readonly do: 'add' | 'adopt' }
  | { readonly do: 'amend' | 'drop' | 'link' | 'complete'; readonly line: Line }

interface PlanPartProps {
  plan: Plan & { readonly plan: NonNullable<Plan['plan']> }
  /** Those of a month, or all. */
  lines: readonly Line[]
  units: readonly PlanUnit[]
  title: string
}

/** A plan that is kept: by whom it was settled, its lines with what became of them, and the changes since. */
export function PlanPart({ plan, lines, units, title }: PlanPartProps) {
  const t = useWords(planPageTexts)
  const { today } = useSession()
  const [asked, ask] = useState<Asked | null>(null)
  const wide = useWide(768)
  const { adopted } = plan.plan
  const columns = useLineColumns<Line>(
    plan.may.keep ? (line) => <LineMenu line={line} onAsk={(what) => ask({ do: what, line })} /> : null,
    true,
  )
  const standing = lines.filter(({ state }) => state !== 'dropped')
  const done = standing.filter(({ state }) => state === 'done').length
  const close = () => ask(null)
  return (
    <>
      {adopted ? (
        <Notice kind="done">{t('adopted', { ...adopted, day: shortDay(adopted.heldOn, today) })}</Notice>
      ) : (
        <Notice
          action={
            plan.may.keep ? <TextButton onPress={() => ask({ do: 'adopt' })}>{t('adopt')}</TextButton> : undefined
          }
        >
          {t('notAdopted')}
        </Notice>
      )}
      <Section
        line="heavy"
        note={t('counts', { total: standing.length, done })}
        right={
          plan.may.keep ? (
            <Button icon="add" onPress={() => ask({ do: 'add' })} size="small">
              {t('add')}
            </Button>
          ) : undefined
        }
        title={title}
      >
        <Table
          columns={columns}
          empty={t('monthNone')}
          label={t('lines')}
          least={wide ? 1040 : 320}
          rowKey={({ id }) => id}
          rows={lines}
          rowTone={({ state }) => (state === 'dropped' ? 'done' : undefined)}
        />
      </Section>
      {plan.amendments.length > 0 ? <Changes amendments={plan.amendments} /> : null}
      {asked?.do === 'adopt' ? <AdoptDialog onClose={close} plan={plan} /> : null}
      {asked?.do === 'add' ? <Adding {...{ plan, units }} onClose={close} /> : null}
      {asked?.do === 'amend' ? <Amending {...{ plan, units }} line={asked.line} onClose={close} /> : null}
      {asked?.do === 'drop' ? <DropDialog line={asked.line} onClose={close} /> : null}
      {asked?.do === 'link' ? (
        <LinkDialog branchId={plan.branch.id} line={asked.line} onClose={close} year={plan.year} />
      ) : null}
      {asked?.do === 'complete' ? <CompleteDialog line={asked.line} onClose={close} /> : null}
    </>
  )
}

function LineMenu({ line, onAsk }: { line: Line; onAsk: (what: 'amend' | 'drop' | 'link' | 'complete') => void }) {
  const t = useWords(planPageTexts)
  const { language } = useLanguage()
  const unlink = useTell(linkGathering)
  const undo = useTell(completeLine)
  const { id, version, state, purpose, gathering, period, unit } = line
  if (state === 'dropped') return null
  const open = state === 'planned' || state === 'missed'
  const search = new URLSearchParams({
    ...(purpose ? { purpose } : {}),
    unitId: unit.id,
    period,
    line: `${id}.${version}`,
  })
  const entries = [
    ...(open && purpose ? [{ key: 'convene', label: t('convene'), href: `/gatherings/plan?${search}` }] : []),
    ...(open ? [{ key: 'link', label: t('link'), onPress: () => onAsk('link') }] : []),
    ...(gathering
      ? [{ key: 'unlink', label: t('unlink'), onPress: () => void unlink.tell({ id, version, gatheringId: null }) }]
      : []),
    ...(open && !purpose ? [{ key: 'complete', label: t('complete'), onPress: () => onAsk('complete') }] : []),
    ...(line.doneOn
      ? [{ key: 'undo', label: t('notDone'), onPress: () => void undo.tell({ id, version, doneOn: null }) }]
      : []),
    { key: 'amend', label: t('change'), onPress: () => onAsk('amend') },
    ...(state === 'done' ? [] : [{ key: 'drop', label: t('drop'), onPress: () => onAsk('drop'), apart: true }]),
  ]
  return (
    <span className={css.actions}>
      <Menu entries={entries} label={`${t('more')} ${whatWords(line, language)}`} quiet>
        {t('more')}
      </Menu>
    </span>
  )
}

interface EditingProps extends Omit<PlanPartProps, 'lines' | 'title'> {
  onClose: () => void
}

function Adding({ plan, units, onClose }: EditingProps) {
  const t = useWords(lineTexts)
  const adding = useTell(addLine)
  const [start] = useState(() => emptyLine(plan.year, units))
  const save = (line: LineDraft, reason: string | null) =>
    adding.tell({ ...inputOf({ ...line, id: newId() }), planId: plan.plan.id, reason })
  return (
    <LineDialog
      {...{ units, onClose, start }}
      branchId={plan.branch.id}
      command={adding}
      onSave={save}
      reasoned={plan.plan.adopted !== null}
      title={t('addTitle')}
      year={plan.year}
    />
  )
}

function Amending({ plan, units, line, onClose }: EditingProps & { line: Line }) {
  const t = useWords(lineTexts)
  const amending = useTell(amendLine)
  const start = { ...line, words: line.words ?? '' }
  const save = ({ id, period, purpose, words, unit, person, office, rule }: LineDraft, reason: string | null) =>
    amending.tell({
      ...inputOf({ id, period, purpose, words, unit, person, office, rule }),
      version: line.version,
      reason,
    })
  return (
    <LineDialog
      {...{ units, onClose, start }}
      branchId={plan.branch.id}
      command={amending}
      onSave={save}
      reasoned={plan.plan.adopted !== null}
      title={t('amendTitle')}
      year={plan.year}
    />
  )
}
