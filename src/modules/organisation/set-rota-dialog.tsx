import { useState } from 'react'
import { addDays } from '#core/day.ts'
import { say } from '#core/texts.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { MonthGrid, Notice, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { organisationTexts } from './organisation.texts.ts'
import { mayStartRota } from './override.rules.ts'
import { patternOf } from './pattern.rules.ts'
import { rotaFrom } from './proposal.rules.ts'
import { setRota } from './rota.contract.ts'
import { patternCodeOn, type Rota } from './rota.rules.ts'
import { checkRota } from './rota-check.rules.ts'
import { CheckResult } from './rota-check.tsx'
import { groupFindings } from './rota-findings.rules.ts'
import { looks } from './rota-month.tsx'
import { rotaSetTexts } from './rota-set.texts.ts'
import { type RotaMonth, scheduleOf } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'
import { type RotaDraft, SetRotaFields, startingDraft, timesFrom } from './set-rota-fields.tsx'

const checkedDays = 84

/** Chooses a pattern, its crews and first day; the validator answers while it is being filled in. */
export function SetRotaDialog({ month, onClose }: { month: RotaMonth; onClose: () => void }) {
  const t = useWords(rotaSetTexts)
  const { language } = useLanguage()
  const [draft, setDraft] = useState<RotaDraft>(() => startingDraft(month))
  const setting = useTell(setRota)
  const crewIds = month.crews.map((crew) => crew.id)
  const proposal = { ...draft, times: timesFrom(draft.patternCode, draft.dayStart) }
  const rota = rotaFrom(proposal, crewIds)
  const starts = mayStartRota(scheduleOf(month), draft.fromOn, month.today)
  const refused = rota.ok ? (starts.ok ? null : starts) : rota
  const warning = refused && say(organisationTexts, refused.code, language, refused.numbers)
  const change = (part: Partial<RotaDraft>) => {
    setting.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const submit = () => {
    const { patternCode, epoch, fromOn } = draft
    return setting.tell({
      id: newId(),
      workshopId: month.workshop.id,
      seenRotaId: month.newest,
      ...{ patternCode, epoch, fromOn, crewIds: [...draft.crewIds], times: proposal.times },
    })
  }
  return (
    <SaveDialog
      commands={[setting]}
      onClose={onClose}
      onSave={submit}
      ready={refused === null}
      save={t('apply')}
      saved={t('applied')}
      size="wide"
      title={t('setTitle')}
    >
      <SetRotaFields change={change} draft={draft} month={month} />
      {warning ? <Notice kind="warning">{warning}</Notice> : null}
      {rota.ok ? <Preview month={month} rota={rota.value} /> : null}
    </SaveDialog>
  )
}

function Preview({ month, rota }: { month: RotaMonth; rota: Rota }) {
  const t = useWords(rotaSetTexts)
  const words = useShiftWords(rota.times)
  const crewName = (id: string) => month.crews.find((crew) => crew.id === id)?.name ?? ''
  const schedule = { rotas: [rota], overrides: [] }
  const { findings, ...check } = checkRota(schedule, rota.fromOn, addDays(rota.fromOn, checkedDays))
  const length = patternOf(rota.patternCode)?.cycle.length ?? 0
  const days = Array.from({ length: Math.min(length * 2, 20) }, (_, ahead) => addDays(rota.fromOn, ahead))
  const grid = cycleCells(rota, days)
  return (
    <>
      <Section level={3} title={t('preview')}>
        <MonthGrid
          cell={(crewId, on) => {
            const code = grid.get(`${crewId} ${on}`) ?? 'R'
            return { text: words.sign(code), look: looks[code], words: `${on} ${crewName(crewId)} ${words.full(code)}` }
          }}
          corner=""
          days={days}
          label={t('preview')}
          rows={Object.keys(rota.offsets).map((id) => ({ key: id, title: crewName(id) }))}
          today={month.today}
        />
      </Section>
      <Section level={3} note={t('checkPeriod', { from: rota.fromOn, days: checkedDays })} title={t('checkTitle')}>
        <CheckResult check={{ ...check, findings: groupFindings(findings) }} crewName={crewName} words={words} />
      </Section>
    </>
  )
}

function cycleCells(rota: Rota, days: readonly string[]) {
  const known = patternOf(rota.patternCode)
  return new Map(
    Object.entries(rota.offsets).flatMap(([crewId, offset]) =>
      days.map((on) => [`${crewId} ${on}`, known ? patternCodeOn(known, rota.epoch, offset, on) : 'R'] as const),
    ),
  )
}
