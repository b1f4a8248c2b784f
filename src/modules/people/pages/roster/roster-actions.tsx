import { lazy, Suspense, useState } from 'react'
import type { AskOf } from '#core/operation.ts'
import { link } from '#web/api.ts'
import { useMay } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { rosterTexts } from '../../people-pages.texts.ts'
import { exportRoster, printRoster } from '../../roster.contract.ts'

// Brings the reader of dates and names with it, which only who adds someone needs.
const AddDialog = lazy(() => import('../add/add-dialog.tsx'))

interface RosterActionsProps {
  /** What is on the page: the same is printed and exported. */
  asked: AskOf<typeof exportRoster>
  mayKeep: boolean
}

/** Print (L02), export, import, and the one red action: add a person. */
export function RosterActions({ asked, mayKeep }: RosterActionsProps) {
  const t = useWords(rosterTexts)
  const { language } = useLanguage()
  const mayImport = useMay('keep-people')
  const [adding, setAdding] = useState(false)
  return (
    <>
      <LinkButton href={link(printRoster, { ...asked, language })} icon="print">
        {t('print')}
      </LinkButton>
      <LinkButton href={link(exportRoster, { ...asked, language })} icon="download">
        {t('export')}
      </LinkButton>
      {mayImport ? <LinkButton href="/roster/import">{t('import')}</LinkButton> : null}
      {mayKeep ? (
        <Button onPress={() => setAdding(true)} variant="primary">
          {t('add')}
        </Button>
      ) : null}
      {adding ? (
        <Suspense>
          <AddDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
