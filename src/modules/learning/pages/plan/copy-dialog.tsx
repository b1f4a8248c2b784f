import { sentenceOf, useTell } from '#web/api.ts'
import { Button, ConfirmDialog, Notice, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { copyPlan, settlePlan } from '../../plan.contract.ts'
import { planTexts } from '../../plan-page.texts.ts'
import css from '../learning.module.css'
import type { Plan } from './plan-value.ts'

/** Brings the lines of the year before as drafts. */
export function CopyDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const copying = useTell(copyPlan)
  const copy = async () => {
    const reply = await copying.tell({ branchId: plan.branch.id, year: plan.year })
    if (!reply.ok) return
    toast(t('copied'))
    onClose()
  }
  return (
    <ConfirmDialog
      confirm={t('copy', { year: plan.year - 1 })}
      onClose={onClose}
      onConfirm={() => void copy()}
      open
      refusal={copying.refusal && sentenceOf(copying.refusal, language)}
      title={t('copy', { year: plan.year - 1 })}
      working={copying.working}
    >
      <p>{t('copyWords', { count: plan.lastYear })}</p>
    </ConfirmDialog>
  )
}

/** Drafts there are, and the way to make them the plan. */
export function SettleNotice({ plan }: { plan: Plan }) {
  const t = useWords(planTexts)
  const { language } = useLanguage()
  const settling = useTell(settlePlan)
  const count = plan.lines.filter(({ state }) => state === 'draft').length
  if (count === 0) return null
  const settle = async () => {
    if ((await settling.tell({ branchId: plan.branch.id, year: plan.year })).ok) toast(t('settled'))
  }
  return (
    <div className={css.note}>
      <Notice kind={settling.refusal ? 'refusal' : 'warning'}>
        {settling.refusal ? sentenceOf(settling.refusal, language) : t('drafts', { count })}
      </Notice>
      {plan.may.keep ? (
        <Button onPress={() => void settle()} size="small" working={settling.working}>
          {t('settle')}
        </Button>
      ) : null}
    </div>
  )
}
