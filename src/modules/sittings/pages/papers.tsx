import { link } from '#web/api.ts'
import { LinkButton } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { runTexts } from '../run.texts.ts'
import { exportPlan, printPlan } from '../sittings.contract.ts'

/** Paper and workbook of a plan. */
export function Papers({ id }: { id: string }) {
  const t = useWords(runTexts)
  return (
    <>
      <LinkButton href={link(printPlan, { id })} icon="print">
        {t('print')}
      </LinkButton>
      <LinkButton href={link(exportPlan, { id })} icon="download">
        {t('export')}
      </LinkButton>
    </>
  )
}
