import { useState } from 'react'
import { useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, DatePicker, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { taskTexts } from '../course-pages.texts.ts'
import { recurringSteps } from '../course-rows.rules.ts'
import { setTarget } from '../recording.contract.ts'
import type { Course, Step } from './course.ts'
import { useStepWord } from './words.ts'

interface TargetDialogProps {
  course: Course
  step: string
  onClose: () => void
}

/** The day the branch aims at for a step that is still to be done: a reminder, never the day it was done (CAL-10). */
export function TargetDialog({ course, step: named, onClose }: TargetDialogProps) {
  const t = useWords(taskTexts)
  const word = useStepWord()
  const { today } = useSession()
  const setting = useTell(setTarget)
  const open = course.steps.filter(({ step, actual }) => actual === null || recurringSteps.includes(step))
  const [chosen, choose] = useState(() => open.find(({ step }) => step === (named || course.next[0])) ?? open[0])
  const [onDay, setOnDay] = useState<string | null>(chosen?.target ?? null)
  const aim = async (day: string | null) =>
    chosen
      ? setting.tell({ personId: course.person.id, step: chosen.step, onDay: day, seen: chosen.target })
      : { ok: false }
  const remove = async () => {
    const reply = await aim(null)
    if (reply.ok) onClose()
  }
  return (
    <SaveDialog
      commands={[setting]}
      more={
        chosen?.target ? (
          <Button onPress={() => void remove()} working={setting.working}>
            {t('removeTarget')}
          </Button>
        ) : undefined
      }
      onClose={onClose}
      onSave={() => aim(onDay)}
      ready={onDay !== null && onDay >= today && onDay !== chosen?.target}
      save={t('setTarget')}
      saved={t('targetSet')}
      title={t('targetTitle')}
    >
      <Select
        label={t('step')}
        onChange={(next) => {
          const found = open.find(({ step }) => step === next)
          choose(found)
          setOnDay(found?.target ?? null)
        }}
        options={open.map(({ number, step }) => ({ value: step, label: t('stepWord', { number, step: word(step) }) }))}
        value={chosen?.step ?? null}
      />
      <DatePicker
        earliest={today}
        label={t('targetDay')}
        note={t('targetNote')}
        onChange={setOnDay}
        required
        value={onDay}
        warning={chosen && onDay ? doubt(chosen, onDay, t) : null}
      />
    </SaveDialog>
  )
}

/** An aim outside the lawful days deserves a word; it is the branch’s own. */
function doubt(
  { earliest, latest }: Step,
  onDay: string,
  t: (key: keyof typeof taskTexts, n: Record<string, string>) => string,
) {
  if (earliest && onDay < earliest) return t('targetEarly', { earliest })
  return latest && onDay > latest ? t('targetLate', { latest }) : null
}
