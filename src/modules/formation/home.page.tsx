import { useState } from 'react'
import { NewSince } from '#modules/reminders/new-since.tsx'
import { sentenceOf, useAsk } from '#web/api.ts'
import { useMay, useSession } from '#web/session.tsx'
import { Columns, LinkButton, Loading, Notice, PageHead, Section, Split, TextButton } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { formationTexts } from './formation.texts.ts'
import { showHome } from './home.contract.ts'
import { BranchBand } from './pages/branch-band.tsx'
import { FirstSteps } from './pages/first-steps.tsx'
import { FusionBand } from './pages/fusion-band.tsx'
import { GroupsBand } from './pages/groups-band.tsx'
import css from './pages/home.module.css'
import type { HomeFacts } from './pages/home-facts.ts'
import { Mine } from './pages/mine.tsx'
import { PatternDialog } from './pages/pattern-dialog.tsx'
import { StrandsBand } from './pages/strands-band.tsx'
import { useOnShift } from './pages/use-on-shift.ts'
import { Week } from './pages/week.tsx'
import { Year } from './pages/year.tsx'
import { inEnglish, titleOf } from './pattern.rules.ts'

/** Home: the pattern of the branch as a live picture, and what becomes unlawful first beside it. */
export default function HomePage() {
  const { home } = useSession()
  const maySee = useMay('see-branch')
  if (!home || !maySee) return <OnlyMine />
  return <Home branchId={home.branchId} />
}

/** Whoever is not of the Party has his own page, and is shown the way to it. */
function OnlyMine() {
  const t = useWords(formationTexts)
  const { person } = useSession()
  const maySeeRota = useMay('see-rota')
  return (
    <>
      <PageHead sub={t('noBranch')} title={person?.name ?? ''} />
      <NewSince />
      <Columns>
        <Section title={t('toFloor')}>
          <p className={css.door}>{t('toFloorNote')}</p>
          <LinkButton href="/floor" variant="primary">
            {t('open')}
          </LinkButton>
        </Section>
        <Section title={t('toGatherings')}>
          <p className={css.door}>{t('toGatheringsNote')}</p>
          <LinkButton href="/gatherings/mine">{t('open')}</LinkButton>
        </Section>
        {maySeeRota ? (
          <Section title={t('toRota')}>
            <p className={css.door}>{t('toRotaNote')}</p>
            <LinkButton href="/rota">{t('open')}</LinkButton>
          </Section>
        ) : null}
        <Section title={t('toMine')}>
          <p className={css.door}>{t('toMineNote')}</p>
          <LinkButton href="/my">{t('open')}</LinkButton>
        </Section>
      </Columns>
    </>
  )
}

/** What to do and what was done, beside the pattern. */
function Beside({ home }: { home: HomeFacts }) {
  const maySee = useMay('see')
  const branchId = home.branch.id
  return (
    <>
      <FirstSteps begun={home.begun} />
      {maySee ? <Week branchId={branchId} /> : null}
      <Mine />
      <Year branchId={branchId} />
    </>
  )
}

function Home({ branchId }: { branchId: string }) {
  const t = useWords(formationTexts)
  const mayConvene = useMay('keep-gatherings')
  const { language } = useLanguage()
  const { value: home, refusal } = useAsk(showHome, { branchId }, { everyMs: 300_000 })
  const onShift = useOnShift(home?.branch.may.see ? home.branch.workshopId : null)
  const [changing, setChanging] = useState(false)
  if (refusal && !home) return <Notice kind="refusal">{sentenceOf(refusal, language)}</Notice>
  if (!home) return <Loading />
  const bands = language === 'en' ? inEnglish(home.pattern.bands, home.groups.length) : home.pattern.bands
  return (
    <>
      <PageHead
        actions={
          <>
            {home.pattern.mayChange ? (
              <TextButton onPress={() => setChanging(true)}>{t('changePattern')}</TextButton>
            ) : null}
            {mayConvene ? (
              <LinkButton href="/gatherings/plan" variant="primary">
                {t('convene')}
              </LinkButton>
            ) : null}
          </>
        }
        line="none"
        title={titleOf(bands)}
      />
      <NewSince />
      <Split aside={<Beside home={home} />}>
        {bands.map((band) => {
          switch (band.kind) {
            case 'branch':
              return <BranchBand band={band} home={home} key={band.kind} onShift={onShift} />
            case 'strands':
              return <StrandsBand band={band} home={home} key={band.kind} />
            case 'fusion':
              return <FusionBand band={band} key={band.kind} />
            case 'groups':
              return <GroupsBand band={band} home={home} key={band.kind} onShift={onShift} />
            default:
              return band.kind satisfies never
          }
        })}
      </Split>
      {changing ? (
        <PatternDialog branchId={branchId} onClose={() => setChanging(false)} pattern={home.pattern} />
      ) : null}
    </>
  )
}
