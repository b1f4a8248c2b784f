import { useState } from 'react'
import { sentenceOf, useTell } from '#web/api.ts'
import { Checkbox, ConfirmDialog, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { closePoll, publishPoll } from '../polls.contract.ts'
import { fewAnswers } from '../polls.rules.ts'
import { pollTexts } from '../polls-pages.texts.ts'
import type { Poll } from './poll.ts'

interface EndingProps {
  poll: Poll
  onClose: () => void
}

export function CloseDialog({ poll, onClose }: EndingProps) {
  const t = useWords(pollTexts)
  const closing = useTell(closePoll)
  const { tookPart, asked } = poll
  return (
    <Ending
      confirm={t('close')}
      done={t('closed')}
      ending={closing}
      onClose={onClose}
      poll={poll}
      title={t('closeTitle')}
    >
      {t('closeWords', { tookPart: tookPart ?? 0, asked })}
    </Ending>
  )
}

export function PublishDialog({ poll, onClose }: EndingProps) {
  const t = useWords(pollTexts)
  const publishing = useTell(publishPoll)
  return (
    <Ending
      confirm={t('publish')}
      done={t('published')}
      ending={publishing}
      onClose={onClose}
      poll={poll}
      title={t('publishTitle')}
    >
      {t('publishWords', { asked: poll.asked })}
    </Ending>
  )
}

interface AskingProps extends EndingProps {
  title: string
  confirm: string
  done: string
  ending: ReturnType<typeof useTell<typeof closePoll>> | ReturnType<typeof useTell<typeof publishPoll>>
  children: string
}

/** Asks before the step; with few answers it takes a tick that the warning was read. */
function Ending({ poll, onClose, ending, done, children, ...rest }: AskingProps) {
  const t = useWords(pollTexts)
  const { language } = useLanguage()
  const [despiteFew, mind] = useState(false)
  const few = (poll.tookPart ?? 0) < fewAnswers
  const confirm = async () => {
    const reply = await ending.tell({ id: poll.id, version: poll.version, despiteFew })
    if (!reply.ok) return
    toast(done)
    onClose()
  }
  return (
    <ConfirmDialog
      {...rest}
      disabled={few && !despiteFew}
      onClose={onClose}
      onConfirm={() => void confirm()}
      open
      refusal={ending.refusal && sentenceOf(ending.refusal, language)}
      working={ending.working}
    >
      <p>{children}</p>
      {few ? (
        <Checkbox checked={despiteFew} onChange={mind}>
          {t('fewWords')}
        </Checkbox>
      ) : null}
    </ConfirmDialog>
  )
}
