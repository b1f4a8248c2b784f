import { useKindWords } from '#modules/gatherings/pages/terms.tsx'
import { purposeKinds } from '#modules/gatherings/terms.rules.ts'
import { newId, sentenceOf, useAsk, useTell } from '#web/api.ts'
import { useFilters } from '#web/filters.ts'
import { type OwnUnit, useOwnUnits } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import { Button, EmptyState, Loading, Notice, PageHead, Section } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { AimForm } from './pages/aim-form.tsx'
import { aimOf, type Filters, noFilters } from './pages/filters.ts'
import { HoursTable } from './pages/hours-table.tsx'
import { Recent } from './pages/recent.tsx'
import { Remarks } from './pages/remarks.tsx'
import { RotaPicture } from './pages/rota-picture.tsx'
import { RunView } from './pages/run-view.tsx'
import css from './pages/sittings.module.css'
import { planSittings, showOutlook } from './sittings.contract.ts'
import { pageTexts } from './sittings-page.texts.ts'

/** The fewest sittings that reach everybody, or the one sitting a vote needs, planned over the rota. */
export default function SittingsPage() {
  const t = useWords(pageTexts)
  const [filters, setFilters] = useFilters(noFilters)
  const units = useOwnUnits('keep-gatherings', ['branch', 'group'])
  if (filters.run) return <RunView asked={filters} id={filters.run} onChange={setFilters} />
  if (!units) return <Loading />
  const unit = units.find(({ id }) => id === filters.unit) ?? units[0]
  if (unit) return <Conditions filters={filters} setFilters={setFilters} unit={unit} units={units} />
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState>{t('noUnit')}</EmptyState>
    </>
  )
}

interface ConditionsProps {
  unit: OwnUnit
  units: readonly OwnUnit[]
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
}

function Conditions({ unit, units, filters, setFilters }: ConditionsProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const { today } = useSession()
  const aim = aimOf(filters, unit.id, today)
  const { value, refusal, stale } = useAsk(showOutlook, { aim })
  const asking = useTell(planSittings)
  const picture = value?.picture
  const plan = async () => {
    const id = newId()
    const reply = await asking.tell({ id, aim })
    if (reply.ok) setFilters({ run: id })
  }
  const empty = picture && (picture.people.length === 0 || !picture.hours.some(({ bar }) => bar !== 'day-off'))
  return (
    <>
      <PageHead
        actions={
          <Button
            disabled={!picture || Boolean(refusal) || Boolean(empty)}
            onPress={() => void plan()}
            variant="primary"
            working={asking.working}
          >
            {t('plan')}
          </Button>
        }
        line="none"
        sub={<Purpose filters={filters} />}
        title={t('title')}
      />
      <div className={css.parts}>
        <AimForm aim={aim} change={setFilters} filters={filters} picture={picture} units={units} />
        <div className={css.notices}>
          {[refusal, asking.refusal].map((one) =>
            one ? (
              <Notice key={one.code} kind="refusal">
                {sentenceOf(one, language)}
              </Notice>
            ) : null,
          )}
          {picture ? <Remarks change={setFilters} filters={filters} picture={picture} /> : null}
        </div>
        {picture && !refusal && !empty ? (
          <div aria-busy={stale} className={css.parts}>
            <Section note={t('hoursTableNote')} title={t('hoursTable')}>
              <HoursTable picture={picture} />
            </Section>
            <Section title={t('picture')}>
              <RotaPicture board={null} picture={picture} restAfterNight={filters.rest} />
            </Section>
          </div>
        ) : null}
        <Recent onOpen={(run) => setFilters({ run })} unitId={unit.id} />
      </div>
    </>
  )
}

/** What a duty asked for, and by when; else what the page is for. */
function Purpose({ filters: { purpose, due } }: { filters: Filters }) {
  const t = useWords(pageTexts)
  const kinds = useKindWords()
  const kind = purposeKinds.find((known) => known === purpose)
  if (!kind) return t('sub')
  return due ? t('forDuty', { kind: kinds([kind]), due }) : t('forKind', { kind: kinds([kind]) })
}
