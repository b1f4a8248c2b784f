import { type Ability, abilitiesOf, roles } from '#core/abilities.ts'
import { EmptyState, LinkButton, PageHead } from '../ui/index.ts'
import { useWords } from '../words.ts'
import words from './frame.texts.ts'

/** A page for others: says whose it is. */
export function NotOpen({ needs }: { needs: Ability }) {
  const t = useWords(words)
  const whose = roles.filter((role) => abilitiesOf[role].includes(needs)).map((role) => t(role))
  return (
    <>
      <PageHead title={t('notOpen')} />
      <EmptyState action={<LinkButton href="/">{t('home')}</LinkButton>}>
        {t('notOpenNote', { whose: whose.join(t('comma')) })}
      </EmptyState>
    </>
  )
}
