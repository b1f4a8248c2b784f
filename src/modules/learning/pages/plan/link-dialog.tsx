import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { LinkButton, Notice, Section, Select, TextButton, toast } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { learningTerms } from '../../learning.texts.ts'
import { linkLine, unlinkLine } from '../../plan.contract.ts'
import { planDialogTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import type { Entered, Line, Plan, Studied } from './plan-value.ts'

interface LinkDialogProps {
  plan: Plan
  line: Line
  studied: readonly Studied[]
  sessions: readonly Entered[]
  onClose: () => void
}

/** What a line was met by, said by whoever keeps it: a purpose of a gathering or a session on record. */
export function LinkDialog({ plan, line, studied, sessions, onClose }: LinkDialogProps) {
  const t = useWords(planDialogTexts)
  const term = useWords(learningTerms)
  const linking = useTell(linkLine)
  const [target, setTarget] = useState<string | null>(null)
  const linked = new Set(line.links.map((one) => one.session ?? `${one.gatheringId} ${one.purpose}`))
  // What stands nearest the month that was meant comes first.
  const near = ({ heldOn }: { heldOn: string }) => Math.abs(Number(heldOn.slice(5, 7)) - line.month)
  const targets = [
    ...studied.map((one) => ({
      value: `${one.gatheringId} ${one.purpose}`,
      label: `${one.heldOn} ${term(`purpose.${one.purpose}`)} ${one.title}`,
      to: { gatheringId: one.gatheringId, purpose: one.purpose },
      heldOn: one.heldOn,
    })),
    ...sessions.map((one) => ({
      value: one.session,
      label: `${one.heldOn} ${one.title}（${t('people', { count: one.people })}）`,
      to: { session: one.session },
      heldOn: one.heldOn,
    })),
  ]
    .filter(({ value }) => !linked.has(value))
    .toSorted((one, other) => near(one) - near(other))
  const chosen = targets.find(({ value }) => value === target)
  const purpose = line.form === 'lecture' || line.form === 'mini-class' ? line.form : 'collective-study'
  return (
    <SaveDialog
      commands={[linking]}
      more={
        <LinkButton href={`/gatherings/plan?purpose=${purpose}&unitId=${plan.branch.id}`} variant="quiet">
          {t('convene')}
        </LinkButton>
      }
      onClose={onClose}
      onSave={async () => (chosen ? linking.tell({ id: newId(), lineId: line.id, to: chosen.to }) : { ok: false })}
      ready={chosen !== undefined}
      save={t('linkSave')}
      saved={t('linkSaved')}
      title={`${t('linkTitle')}：${line.subject}`}
    >
      <Notice>{t('linkWords')}</Notice>
      {line.links.length > 0 ? <Linked line={line} /> : null}
      {targets.length > 0 ? (
        <Select
          label={t('target')}
          onChange={setTarget}
          options={targets.map(({ value, label }) => ({ value, label }))}
          value={target}
        />
      ) : (
        <Notice>{t('noTarget', { year: plan.year })}</Notice>
      )}
    </SaveDialog>
  )
}

function Linked({ line }: { line: Line }) {
  const t = useWords(planDialogTexts)
  const unlinking = useTell(unlinkLine)
  const unlink = async (id: string) => {
    if ((await unlinking.tell({ id })).ok) toast(t('unlinked'))
  }
  return (
    <Section level={3} title={t('linked')}>
      <ul className={css.sessions}>
        {line.links.map(({ id, heldOn, title }) => (
          <li className={css.row} key={id}>
            <span>
              {heldOn} {title}
            </span>
            <TextButton
              disabled={unlinking.working}
              label={t('unlinkOf', { title })}
              onPress={() => void unlink(id)}
              quiet
            >
              {t('unlink')}
            </TextButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
