import { useState } from 'react'
import { listGatherings } from '#modules/gatherings/reading.contract.ts'
import { useAsk, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { adoptPlan } from '../workplan.contract.ts'
import { planPageTexts } from '../workplan-page.texts.ts'
import type { Plan } from './plan-types.ts'

/** Names the committee meeting or assembly that settled the plan: around the turn of its year, or in it. */
export function AdoptDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useWords(planPageTexts)
  const adopting = useTell(adoptPlan)
  const [gatheringId, setGatheringId] = useState<string | null>(null)
  const unitId = plan.branch.id
  const asked = (year: number, kind: 'committee-meeting' | 'branch-assembly') => ({ unitId, year, kind, pageSize: 100 })
  const found = [
    useAsk(listGatherings, asked(plan.year, 'committee-meeting')).value,
    useAsk(listGatherings, asked(plan.year, 'branch-assembly')).value,
    useAsk(listGatherings, asked(plan.year - 1, 'committee-meeting')).value,
    useAsk(listGatherings, asked(plan.year - 1, 'branch-assembly')).value,
  ].flatMap((value) => value?.gatherings ?? [])
  const offered = found
    .filter(({ unit, state }) => unit.id === unitId && state !== 'cancelled')
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
    .toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))
  return (
    <SaveDialog
      commands={[adopting]}
      onClose={onClose}
      onSave={async () =>
        plan.plan && gatheringId
          ? adopting.tell({ id: plan.plan.id, version: plan.plan.version, gatheringId })
          : { ok: false }
      }
      ready={gatheringId !== null}
      save={t('adopt')}
      saved={t('adoptDone')}
      title={t('adoptTitle')}
    >
      {offered.length === 0 ? (
        <p>{t('noGatherings')}</p>
      ) : (
        <Select
          label={t('gathering')}
          onChange={setGatheringId}
          options={offered.map(({ id, title, heldOn }) => ({ value: id, label: title, note: heldOn }))}
          value={gatheringId}
        />
      )}
    </SaveDialog>
  )
}
