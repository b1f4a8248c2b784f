import { addMonths, daysBetween } from '#core/day.ts'
import { sentenceOf, useAsk } from '#web/api.ts'
import { Button, Dialog, Loading, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { validateRota } from './rota.contract.ts'
import { CheckResult } from './rota-check.tsx'
import { rotaSetTexts } from './rota-set.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { useShiftWords } from './rota-words.ts'

/** The validator over the month as it stands, with every change in it. */
export function CheckDialog({ month, onClose }: { month: RotaMonth; onClose: () => void }) {
  const t = useWords(rotaSetTexts)
  const { language } = useLanguage()
  const words = useShiftWords(month.times)
  const from = `${month.month}-01`
  const days = daysBetween(from, addMonths(from, 1))
  const { value, refusal } = useAsk(validateRota, { workshopId: month.workshop.id, from, days })
  return (
    <Dialog actions={<Button onPress={onClose}>{t('close')}</Button>} onClose={onClose} open title={t('checkTitle')}>
      <p>{t('checkPeriod', { from, days })}</p>
      {refusal ? <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice> : null}
      {value ? (
        <CheckResult
          check={value}
          crewName={(id) => month.crews.find((crew) => crew.id === id)?.name ?? ''}
          words={words}
        />
      ) : (
        <Loading />
      )}
    </Dialog>
  )
}
