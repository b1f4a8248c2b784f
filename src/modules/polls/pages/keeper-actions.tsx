import { useState } from 'react'
import { link, useTell } from '#web/api.ts'
import { ReasonDialog } from '#web/reason-dialog.tsx'
import { Button, LinkButton, Menu, type MenuEntry } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { exportPoll, withdrawPoll } from '../polls.contract.ts'
import { pollTexts } from '../polls-pages.texts.ts'
import { CloseDialog, PublishDialog } from './ending-dialogs.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import type { Poll } from './poll.ts'

type Task = 'paper' | 'close' | 'publish' | 'withdraw'

interface KeeperActionsProps {
  poll: Poll
  printing: boolean
  onPrint: () => void
}

/** What its keeper may do with a poll that is no draft any more. */
export function KeeperActions({ poll, printing, onPrint }: KeeperActionsProps) {
  const t = useWords(pollTexts)
  const [task, begin] = useState<Task | null>(null)
  const { may } = poll
  const end = () => begin(null)
  const entries: MenuEntry[] = [
    ...(may.addPaper ? [{ key: 'paper', label: t('addPaper'), onPress: () => begin('paper') }] : []),
    ...(may.withdraw ? [{ key: 'withdraw', label: t('withdraw'), onPress: () => begin('withdraw') }] : []),
  ]
  return (
    <>
      {may.close || may.export ? (
        <Button icon="print" onPress={onPrint} working={printing}>
          {t(may.close ? 'printBlank' : 'print')}
        </Button>
      ) : null}
      {may.export ? (
        <LinkButton href={link(exportPoll, { id: poll.id })} icon="download">
          {t('export')}
        </LinkButton>
      ) : null}
      {entries.length > 0 ? <Menu entries={entries} label={t('more')} /> : null}
      {may.close ? (
        <Button onPress={() => begin('close')} variant="primary">
          {t('close')}
        </Button>
      ) : null}
      {may.publish ? (
        <Button onPress={() => begin('publish')} variant="primary">
          {t('publish')}
        </Button>
      ) : null}
      {task === 'paper' ? <PaperDialog onClose={end} poll={poll} /> : null}
      {task === 'close' ? <CloseDialog onClose={end} poll={poll} /> : null}
      {task === 'publish' ? <PublishDialog onClose={end} poll={poll} /> : null}
      {task === 'withdraw' ? <WithdrawDialog onClose={end} poll={poll} /> : null}
    </>
  )
}

function WithdrawDialog({ poll, onClose }: { poll: Poll; onClose: () => void }) {
  const t = useWords(pollTexts)
  const withdrawing = useTell(withdrawPoll)
  return (
    <ReasonDialog
      command={withdrawing}
      confirm={t('withdraw')}
      done={t('withdrew')}
      onClose={onClose}
      onConfirm={(reason) => withdrawing.tell({ id: poll.id, version: poll.version, reason })}
      reason={t('reason')}
      title={t('withdrawTitle')}
    >
      {t('withdrawWords')}
    </ReasonDialog>
  )
}
