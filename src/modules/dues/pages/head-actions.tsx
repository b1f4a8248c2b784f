import { link } from '#web/api.ts'
import { Button, LinkButton, Menu } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import { exportYear } from '../ledger.contract.ts'
import type { ChangeFilters, Year } from './dues.ts'
import type { Printed } from './print.tsx'

interface HeadActionsProps {
  year: Year
  onChange: ChangeFilters
  onPrint: (printed: Printed) => void
}

/** Print, export, the less frequent commands, and the one red action: collect. */
export function HeadActions({ year, onChange, onPrint }: HeadActionsProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const doing = (name: string) => () => onChange({ do: name })
  return (
    <>
      <Menu
        entries={[
          { key: 'ledger', label: t('printLedger'), onPress: () => onPrint('ledger') },
          { key: 'publication', label: t('printPublication'), onPress: () => onPrint('publication') },
        ]}
        label={t('print')}
      />
      <LinkButton href={link(exportYear, { branchId: year.branch.id, year: year.year, language })} icon="download">
        {t('export')}
      </LinkButton>
      <Menu
        entries={[
          { key: 'standards', label: t('standards'), onPress: doing('standards') },
          { key: 'publish', label: t('publish'), onPress: doing('publish') },
          { key: 'handover', label: t('handOver'), onPress: doing('handover') },
          { key: 'ledger', label: t('amendLedger'), apart: true, onPress: doing('ledger') },
        ]}
        label={t('more')}
      />
      <Button onPress={doing('collect')} variant="primary">
        {t('collect')}
      </Button>
    </>
  )
}
