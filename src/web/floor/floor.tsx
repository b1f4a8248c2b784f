import { useEffect } from 'react'
import { useWords } from '#web/words.ts'
import { Button } from '../ui/actions/button.tsx'
import { Loading } from '../ui/states/loading.tsx'
import { ActionsPart } from './actions-part.tsx'
import { FloorBar } from './bar.tsx'
import { DevicePage } from './device.tsx'
import { FirstPassword, SignIn } from './door.tsx'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'
import { GatheringPart } from './gathering-part.tsx'
import { FloorHead } from './head.tsx'
import type { Keep } from './keep.ts'
import { LearningPart } from './learning-part.tsx'
import { usePage } from './path.ts'
import { PollsPart } from './polls-part.tsx'
import { ShiftPart } from './shift-part.tsx'
import { type Floor, useFloor } from './use-floor.ts'

/** The phone's shell: head, one page, the bar. Opens with what is kept, whatever the network. */
export function FloorApp({ keep }: { keep: Keep }) {
  const t = useWords(floorTexts)
  const floor = useFloor(keep)
  const page = usePage()
  useEffect(() => {
    document.title = t('title')
  }, [t])
  const inside = floor.phase === 'open' && !floor.answer?.me.mustChange
  return (
    <div className={css.floor}>
      <FloorHead floor={floor} />
      <main className={css.main}>
        <Inside floor={floor} page={page} />
      </main>
      {inside ? <FloorBar page={page} /> : null}
    </div>
  )
}

function Inside({ floor, page }: { floor: Floor; page: ReturnType<typeof usePage> }) {
  const t = useWords(floorTexts)
  const { phase, answer, refresh } = floor
  if (phase === 'signed-out') return <SignIn onDone={() => void refresh()} />
  if (phase === 'nothing-kept')
    return (
      <section className={css.door}>
        <p>{t('nothingKept')}</p>
        <Button onPress={() => void refresh()}>{t('again')}</Button>
      </section>
    )
  if (!answer) return <Loading>{t('reading')}</Loading>
  if (answer.me.mustChange) return <FirstPassword onDone={() => void refresh()} />
  if (page === 'device') return <DevicePage floor={floor} />
  return (
    <>
      <h1 className={css.spoken}>{t('mine')}</h1>
      <ShiftPart answer={answer} />
      <GatheringPart answer={answer} floor={floor} />
      <ActionsPart answer={answer} floor={floor} />
      <LearningPart answer={answer} floor={floor} />
      <PollsPart answer={answer} />
    </>
  )
}
