import { useState } from 'react'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { weekday } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Button, Dialog, Form, TextArea, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { sendNotice } from '../../plan.contract.ts'
import { inviteTexts } from '../plan/invite.texts.ts'
import { dayWords, hours } from '../when.ts'
import type { Gathering } from './gathering.ts'
import { dialogTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'

/** The notice: drafted from the plan, sent in these words, kept in these words. */
export function NoticeDialog({ onClose }: { onClose: () => void }) {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { record } = useRecord()
  const [body, setBody] = useState(useDraft())
  const { tell, working, refusal } = useTell(sendNotice)
  const send = async () => {
    if (!(await tell({ id: newId(), gatheringId: record.id, body })).ok) return
    toast(t('noticeSent', { count: calledTo(record) }))
    onClose()
  }
  return (
    <Dialog
      actions={
        <Button disabled={body.trim() === ''} onPress={() => void send()} working={working}>
          {t('noticeSend')}
        </Button>
      }
      onClose={onClose}
      open
      title={t('noticeTitle')}
      working={working}
    >
      <Form onSubmit={() => void send()} refusal={refusal && sentenceOf(refusal, language)}>
        <TextArea
          face="minutes"
          label={t('noticeBody')}
          maxLength={2000}
          note={t('noticeNote')}
          onChange={setBody}
          rows={7}
          value={body}
        />
      </Form>
    </Dialog>
  )
}

/** Who sees it: those asked to this sitting and those who sit in, or all who attend. */
function calledTo({ asked, attendees }: Gathering): number {
  return asked.length === 0 ? attendees.length : asked.length + attendees.filter(({ byRight }) => !byRight).length
}

function useDraft(): string {
  const t = useWords(dialogTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const invite = useWords(inviteTexts)
  const { title, heldOn, startsAt, endsAt, place, recorder, purposes, attendees, guests } = useRecord().record
  const sitting = [
    ...attendees.filter(({ byRight }) => !byRight).map(({ person }) => person.name),
    ...guests.map(({ name, origin }) => [origin, name].filter(Boolean).join(' ')),
  ]
  const items = purposes.flatMap(({ agenda }) => agenda.map((item) => item.title))
  const words = t('noticeWords', {
    title,
    day: dayWords(heldOn, language, today),
    weekday: weekday(heldOn, language),
    hours: hours(startsAt, endsAt),
    place: place ?? t('placeLater'),
    recorder: recorder?.name ?? t('recorderLater'),
  })
  const lecture = purposes.find(({ theme, lecturer }) => theme && lecturer)
  return [
    words,
    lecture ? t('noticeLecture', { theme: lecture.theme ?? '', lecturer: lecture.lecturer ?? '' }) : '',
    sitting.length > 0 ? invite('sitting', { names: sitting.join(language === 'zh' ? '、' : ', ') }) : '',
    items.length > 0 ? t('noticeAgenda', { items: items.join(language === 'zh' ? '；' : '; ') }) : '',
  ]
    .filter(Boolean)
    .join('\n')
}
