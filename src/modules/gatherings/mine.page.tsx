import { useAsk } from '#web/api.ts'
import { useSession } from '#web/session.tsx'
import { Loading, PageHead, Section } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { mineTexts } from './gatherings-pages.texts.ts'
import { MineLines } from './pages/mine/mine-lines.tsx'
import { myGatherings } from './reading.contract.ts'

/** What the signed-in person is called to, chairs or records: notice and agenda ahead, resolutions once the record is closed. */
export default function MyGatheringsPage() {
  const t = useWords(mineTexts)
  const { person } = useSession()
  const ahead = useAsk(myGatherings, {}).value
  const past = useAsk(myGatherings, { past: true }).value
  if (!ahead || !past) return <Loading />
  return (
    <>
      <PageHead line="none" sub={t('sub')} title={t('title', { name: person?.name ?? '' })} />
      <Section line="heavy" note={t('aheadNote')} title={t('ahead')}>
        <MineLines empty={t('noneAhead')} gatherings={ahead.gatherings} />
      </Section>
      <Section line="heavy" note={t('pastNote')} title={t('past')}>
        <MineLines empty={t('nonePast')} gatherings={past.gatherings} />
      </Section>
    </>
  )
}
