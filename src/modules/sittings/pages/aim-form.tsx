import { useState } from 'react'
import { barredFrom } from '#modules/organisation/venue.rules.ts'
import type { OwnUnit } from '#web/own-units.ts'
import { useSession } from '#web/session.tsx'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Disclosure,
  FieldNote,
  Fields,
  NumberField,
  Section,
  Segment,
  Select,
  TextLink,
  TimeField,
} from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { usualHours } from '../hours.rules.ts'
import type { Picture } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { goals, isVote } from '../terms.rules.ts'
import { type AimAsked, type Filters, hoursOfFilter, isGoal, listed } from './filters.ts'
import { LeftOutFields } from './left-out.tsx'
import css from './sittings.module.css'

interface AimFormProps {
  aim: AimAsked
  filters: Filters
  units: readonly OwnUnit[]
  picture: Picture | undefined
  change: (change: Partial<Filters>) => void
}

const around = ['07:00', ...usualHours, '15:00', '20:00'].sort()

/** What must be reached, by when, at which hours, where, and by whose leave. */
export function AimForm({ aim, filters, units, picture, change }: AimFormProps) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const unit = units.find(({ id }) => id === aim.unitId)
  const offered = unit?.kind === 'group' ? goals.filter((goal) => !isVote(goal)) : goals
  return (
    <Section line="heavy" title={t('conditions')}>
      <div className={css.form}>
        <Fields least={220}>
          <Select
            label={t('unit')}
            onChange={(next) => change({ unit: next, goal: 'everyone', rooms: '', chair: '', lecturer: '', out: '' })}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={aim.unitId}
          />
          <DatePicker
            earliest={today}
            label={t('from')}
            onChange={(from) => change({ from: from ?? '' })}
            required
            value={aim.from}
          />
          <DatePicker
            earliest={aim.from}
            label={t('to')}
            onChange={(to) => change({ to: to ?? '' })}
            required
            value={aim.to}
          />
          <NumberField
            label={t('minutes')}
            maximum={480}
            minimum={10}
            onChange={(minutes) => change({ minutes: minutes ?? 60 })}
            step={5}
            unit={t('minute')}
            value={filters.minutes}
          />
        </Fields>
        <div className={css.goal}>
          <Segment
            label={t('goal')}
            onChange={(goal) => isGoal(goal) && change({ goal })}
            options={offered.map((value) => ({ value, label: t(`goal.${value}`) }))}
            value={aim.goal}
          />
          <FieldNote>
            {picture?.vote ? t('goalVote', picture.vote) : isVote(aim.goal) ? '' : t('goalEveryone')}
          </FieldNote>
        </div>
        <Hours change={change} hours={aim.hours} />
        <div className={css.goal}>
          <Checkbox checked={filters.off} onChange={(off) => change({ off })}>
            {t('daysOff')}
          </Checkbox>
          <FieldNote>{t('daysOffNote')}</FieldNote>
        </div>
        <Rooms change={change} picture={picture} wished={listed(filters.rooms)} />
        <Leads change={change} filters={filters} picture={picture} />
        <Disclosure title={t('more')}>
          <div className={css.form}>
            <Fields least={220}>
              <NumberField
                label={t('restAfter')}
                maximum={24}
                minimum={0}
                note={t('restAfterNote')}
                onChange={(rest) => change({ rest: rest ?? 11 })}
                unit={t('hour')}
                value={filters.rest}
              />
              <NumberField
                label={t('restBefore')}
                maximum={24}
                minimum={0}
                note={t('restBeforeNote')}
                onChange={(before) => change({ before: before ?? 0 })}
                unit={t('hour')}
                value={filters.before}
              />
              <NumberField
                label={t('seconds')}
                maximum={120}
                minimum={1}
                onChange={(seconds) => change({ seconds: seconds ?? 20 })}
                unit={t('second')}
                value={filters.seconds}
              />
            </Fields>
            <LeftOutFields change={change} filters={filters} people={picture?.people ?? []} vote={isVote(aim.goal)} />
          </div>
        </Disclosure>
      </div>
    </Section>
  )
}

function Hours({ hours, change }: { hours: readonly string[]; change: AimFormProps['change'] }) {
  const t = useWords(pageTexts)
  const [another, setAnother] = useState<string | null>(null)
  const offered = [...new Set([...around, ...hours])].sort()
  const set = (next: readonly string[]) => change({ hours: [...next].sort().join('.') })
  return (
    <div className={css.offered}>
      <CheckboxGroup
        label={t('hours')}
        note={t('hoursNote')}
        onChange={(chosen) => set(chosen.length > 0 ? chosen : hours)}
        options={offered.map((value) => ({ value, label: value }))}
        value={hoursOfFilter(hours.join('.'))}
      />
      <div className={css.another}>
        <TimeField label={t('addHour')} onChange={setAnother} value={another} />
        <Button
          disabled={another === null}
          onPress={() => {
            if (another) set([...new Set([...hours, another])])
            setAnother(null)
          }}
        >
          {t('add')}
        </Button>
      </div>
    </div>
  )
}

interface PartProps {
  picture: Picture | undefined
  change: AimFormProps['change']
}

/** The rooms; those in which nobody may be gathered stand struck with the reason and cannot be chosen. */
function Rooms({ picture, wished, change }: PartProps & { wished: readonly string[] }) {
  const t = useWords(pageTexts)
  if (!picture) return null
  const venues = picture.venues.map((venue) => ({ ...venue, barred: barredFrom(venue) }))
  const allowed = venues.filter(({ barred }) => barred === null)
  const chosen = wished.length > 0 ? wished : allowed.map(({ id }) => id)
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id)
    change({ rooms: next.length === allowed.length ? '' : next.join('.') })
  }
  return (
    <fieldset className={css.rooms}>
      <legend>{t('rooms')}</legend>
      {venues.map(({ id, name, capacity, barred }) =>
        barred ? (
          <p className={css.barred} key={id}>
            <s>{t('roomSeats', { name, capacity })}</s> {t(barred.code, barred.numbers)}
          </p>
        ) : (
          <Checkbox
            checked={chosen.includes(id)}
            disabled={chosen.length === 1 && chosen.includes(id)}
            key={id}
            onChange={(on) => toggle(id, on)}
          >
            {t('roomSeats', { name, capacity })}
          </Checkbox>
        ),
      )}
      {allowed.length === 0 ? (
        <p className={css.barred}>
          {t('noRooms')} <TextLink href="/units">{t('toRooms')}</TextLink>
        </p>
      ) : null}
    </fieldset>
  )
}

const nobody = 'nobody'

function Leads({ picture, filters, change }: PartProps & { filters: Filters }) {
  const t = useWords(pageTexts)
  if (!picture) return null
  const known = new Map([...picture.people, ...picture.leads].map(({ id, name }) => [id, name]))
  const options = [{ value: nobody, label: t('nobody') }, ...[...known].map(([value, label]) => ({ value, label }))]
  const shown = (id: string) => (known.has(id) ? id : nobody)
  const kept = (id: string) => (id === nobody ? '' : id)
  return (
    <Fields least={220}>
      <Select
        label={t('chair')}
        note={t('leadNote')}
        onChange={(chair) => change({ chair: kept(chair) })}
        options={options}
        value={shown(filters.chair)}
      />
      <Select
        label={t('lecturer')}
        onChange={(lecturer) => change({ lecturer: kept(lecturer) })}
        options={options}
        value={shown(filters.lecturer)}
      />
    </Fields>
  )
}
