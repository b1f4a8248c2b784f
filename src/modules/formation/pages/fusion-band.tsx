import { Band, EmptyState } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { formationTexts } from '../formation.texts.ts'
import type { HomeBand } from './home-facts.ts'

/** What the branch does for production. Nothing of it is recorded yet, and the page says so. */
export function FusionBand({ band }: { band: HomeBand }) {
  const t = useWords(formationTexts)
  return (
    <Band label={band.label} numeral={band.numeral}>
      <EmptyState>{t('fusionEmpty')}</EmptyState>
    </Band>
  )
}
