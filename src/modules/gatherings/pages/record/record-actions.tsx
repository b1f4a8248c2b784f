import { useState } from 'react'
import { link } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Button, Menu, type MenuEntry } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { printSignIn } from '../../attendance.contract.ts'
import { downloadCalendar } from '../../calendar.contract.ts'
import { printMinutes, printMinutesDocx, printNotice } from '../../print.contract.ts'
import { AmendDialog } from '../closing/amend-dialog.tsx'
import { ChairDialog, RecorderDialog } from '../closing/close-dialogs.tsx'
import { KeepTemplate } from '../templates/keep-template.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { NoticeDialog } from './notice-dialog.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'
import { WhoCanSee } from './who-can-see.tsx'

type Asked = 'notice' | 'open' | 'close' | 'confirm' | 'amend' | 'copy' | 'template' | 'cancel' | 'see'

/** What can be done with the whole of it. One action is red: the next step in its life. */
export function RecordActions() {
  const t = useWords(recordTexts)
  const [asked, ask] = useState<Asked | null>(null)
  const close = () => ask(null)
  const next = useNext()
  return (
    <>
      <Menu entries={useMore(ask)} label={t('more')} />
      <Menu entries={usePrints()} label={t('print')} />
      {next ? (
        <Button onPress={() => ask(next)} variant="primary">
          {t(next)}
        </Button>
      ) : null}
      {asked === 'notice' ? <NoticeDialog onClose={close} /> : null}
      {asked === 'template' ? <KeepTemplate onClose={close} /> : null}
      <OpenDialog onClose={close} open={asked === 'open'} />
      <RecorderDialog onClose={close} open={asked === 'close'} />
      <ChairDialog onClose={close} open={asked === 'confirm'} />
      <AmendDialog onClose={close} open={asked === 'amend'} />
      <CancelDialog onClose={close} open={asked === 'cancel'} />
      {asked === 'copy' ? <CopyDialog onClose={close} /> : null}
      <WhoCanSee onClose={close} open={asked === 'see'} />
    </>
  )
}

/** The next step this person can take: notice before the day, opening on it, then completing and confirming. */
function useNext(): 'notice' | 'open' | 'close' | 'confirm' | null {
  const { record } = useRecord()
  const { today } = useSession()
  const { may, heldOn, state } = record
  if (may['chair-closing']) return 'confirm'
  if (may['recorder-closing']) return 'close'
  if (may.opening && heldOn <= today) return 'open'
  return may.notice && state === 'planned' ? 'notice' : null
}

function usePrints(): MenuEntry[] {
  const t = useWords(recordTexts)
  const { record } = useRecord()
  const { id } = record
  const noticed = record.notices.length > 0
  return [
    { key: 'minutes', label: t('printMinutes'), href: link(printMinutes, { id }) },
    { key: 'docx', label: t('printDocx'), href: link(printMinutesDocx, { id }) },
    { key: 'sign-in', label: t('printSignIn'), href: link(printSignIn, { gatheringId: id }) },
    ...(noticed
      ? [
          { key: 'notice', label: t('printNotice'), href: link(printNotice, { id }) },
          { key: 'calendar', label: t('calendar'), href: link(downloadCalendar, { id }) },
        ]
      : []),
  ]
}

function useMore(ask: (asked: Asked) => void): MenuEntry[] {
  const t = useWords(recordTexts)
  const { record } = useRecord()
  const { abilities } = useSession()
  const { may, id, state } = record
  const next = useNext()
  const entries: (MenuEntry & { shown: boolean })[] = [
    {
      key: 'notice',
      label: t('notice'),
      onPress: () => ask('notice'),
      shown: may.notice === true && next !== 'notice',
    },
    { key: 'plan', label: t('amendPlan'), href: `/gatherings/plan?amend=${id}`, shown: may.plan === true },
    { key: 'amend', label: t('amend'), onPress: () => ask('amend'), shown: may.amendment === true },
    {
      key: 'copy',
      label: t('copy'),
      onPress: () => ask('copy'),
      shown: abilities.includes('keep-gatherings') && state !== 'cancelled',
    },
    {
      key: 'template',
      label: t('saveTemplate'),
      onPress: () => ask('template'),
      shown: abilities.includes('keep-gatherings'),
    },
    { key: 'see', label: t('whoCanSee'), onPress: () => ask('see'), shown: true, apart: true },
    { key: 'cancel', label: t('cancel'), onPress: () => ask('cancel'), shown: may.cancelling === true, apart: true },
  ]
  return entries.filter(({ shown }) => shown).map(({ shown: _, ...entry }) => entry)
}
