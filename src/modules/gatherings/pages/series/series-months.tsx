import { useState } from 'react'
import { quarterOf } from '#core/day.ts'
import { newId, sentenceOf, useTell } from '#web/api.ts'
import { shortDay, weekday } from '#web/dates.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { Button, Checkbox, DatePicker, Notice, TextButton, TextField, TextLink, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { conveneSeries } from '../../series.contract.ts'
import { useSentence } from '../sentence.ts'
import { StateMark, useKindWords } from '../terms.tsx'
import { dotted, hours } from '../when.ts'
import css from './series.module.css'
import { seriesPageTexts } from './series.texts.ts'
import { type Month, type Series, useFixedDay } from './series-words.ts'

/** One series: its rule in words, its months, and the months chosen to be convened together. */
export function SeriesMonths({ series, onAmend, onEnd }: { series: Series; onAmend: () => void; onEnd: () => void }) {
  const t = useWords(seriesPageTexts)
  const kinds = useKindWords()
  const { language } = useLanguage()
  const { today } = useSession()
  const { words } = useFixedDay()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [elsewhere, setElsewhere] = useState<Month | null>(null)
  const { convene, working, refused, clear } = useConvening(series)
  const free = series.months.filter(({ gathering, heldOn }) => gathering === null && heldOn >= today)
  const unsure = series.months.find(({ provisional, gathering }) => provisional && gathering === null)
  const wanted = chosen.filter((month) => free.some((one) => one.month === month))
  const inQuarter = (ahead: number) =>
    free.filter(({ heldOn }) => quarterIndex(heldOn) === quarterIndex(today) + ahead).map(({ month }) => month)
  const choose = (months: readonly string[]) => {
    clear()
    setChosen(months)
  }
  const facts = [
    series.unit.name,
    words(series.fixed),
    hours(series.startsAt, series.endsAt),
    series.venue?.name ?? series.place,
    kinds(series.purposes),
    series.untilOn ? t('endsOn', { day: shortDay(series.untilOn, today) }) : null,
  ]
  return (
    <article aria-label={series.name} className={css.series}>
      <header>
        <h3>{series.name}</h3>
        <p>{dotted(facts, language)}</p>
        {series.may.keep ? (
          <span className={css.row}>
            <TextButton label={`${t('change')} ${series.name}`} onPress={onAmend}>
              {t('change')}
            </TextButton>
            <TextButton label={`${t('end')} ${series.name}`} onPress={onEnd} quiet>
              {t('end')}
            </TextButton>
          </span>
        ) : null}
      </header>
      <ol className={css.months}>
        {series.months.map((one) => (
          <MonthCell
            chosen={wanted.includes(one.month)}
            key={one.month}
            month={one}
            onChoose={(on) => choose(on ? [...wanted, one.month] : wanted.filter((month) => month !== one.month))}
            onElsewhere={() => setElsewhere(one)}
            open={series.may.keep && free.includes(one)}
          />
        ))}
      </ol>
      {unsure ? <p className={css.unsure}>{t('provisional', { year: unsure.month.slice(0, 4) })}</p> : null}
      {refused.length > 0 ? <Refused refused={refused} /> : null}
      {series.may.keep && free.length > 0 ? (
        <div className={css.row}>
          {inQuarter(0).length > 0 ? (
            <TextButton onPress={() => choose(inQuarter(0))}>{t('quarter')}</TextButton>
          ) : null}
          {inQuarter(1).length > 0 ? (
            <TextButton onPress={() => choose(inQuarter(1))}>{t('nextQuarter')}</TextButton>
          ) : null}
          {wanted.length > 0 ? <TextButton onPress={() => choose([])}>{t('clear')}</TextButton> : null}
          {wanted.length > 0 ? (
            <Button
              onPress={() => void convene(wanted.map((month) => ({ id: newId(), month })))}
              size="small"
              working={working}
            >
              {t('conveneChosen', { count: wanted.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {elsewhere ? <Elsewhere month={elsewhere} onClose={() => setElsewhere(null)} series={series} /> : null}
    </article>
  )
}

const quarterIndex = (on: string) => Number(on.slice(0, 4)) * 4 + quarterOf(on)

interface MonthCellProps {
  month: Month
  open: boolean
  chosen: boolean
  onChoose: (on: boolean) => void
  onElsewhere: () => void
}

function MonthCell({ month, open, chosen, onChoose, onElsewhere }: MonthCellProps) {
  const t = useWords(seriesPageTexts)
  const { language } = useLanguage()
  const { gathering, fixedOn, heldOn } = month
  const on = gathering?.heldOn ?? heldOn
  const off = on !== fixedOn
  return (
    <li className={gathering ? css.held : ''}>
      <b>{month.month}</b>
      <span>
        {on.slice(5)} {weekday(on, language)}
      </span>
      {off ? <small>{t('moved', { day: fixedOn.slice(5) })}</small> : null}
      {off && gathering?.reasonMoved ? <small>{gathering.reasonMoved}</small> : null}
      {gathering ? (
        <TextLink href={`/gatherings/${gathering.id}`}>
          <StateMark size="note" state={gathering.state} />
        </TextLink>
      ) : null}
      {open ? (
        <span className={css.row}>
          <Checkbox checked={chosen} label={t('choose', { month: month.month })} onChange={onChoose}>
            {t('convene')}
          </Checkbox>
          <TextButton label={`${t('another')} ${month.month}`} onPress={onElsewhere} quiet>
            {t('another')}
          </TextButton>
        </span>
      ) : null}
    </li>
  )
}

type Occasion = Parameters<ReturnType<typeof useConvening>['convene']>[0][number]

/** Tells the command; what was refused stays until something else is chosen. */
function useConvening({ id, version }: Pick<Series, 'id' | 'version'>) {
  const t = useWords(seriesPageTexts)
  const { language } = useLanguage()
  const { tell, working } = useTell(conveneSeries)
  const [refused, setRefused] = useState<readonly RefusedDate[]>([])
  const convene = async (
    occasions: { id: string; month: string; heldOn?: string | null; reason?: string | null }[],
  ): Promise<{ ok: boolean }> => {
    const done = await tell({ id, version, occasions })
    if (!done.ok) toast(sentenceOf(done, language), 'refusal')
    if (!done.ok) return { ok: false }
    setRefused(done.value.refused)
    if (done.value.refused.length > 0) return { ok: false }
    toast(t('done', { count: done.value.planned.length }))
    return { ok: true }
  }
  return { convene, working, refused, clear: () => setRefused([]) }
}

interface RefusedDate {
  readonly month: string
  readonly heldOn: string
  readonly code: string
  readonly numbers: Readonly<Record<string, string | number>>
}

function Refused({ refused }: { refused: readonly RefusedDate[] }) {
  const t = useWords(seriesPageTexts)
  const sentence = useSentence()
  const { today } = useSession()
  return (
    <Notice kind="refusal">
      {t('refused')}
      <ul>
        {refused.map((one) => (
          <li key={one.month}>
            {t('refusedLine', {
              month: one.month,
              day: shortDay(one.heldOn, today),
              sentence: sentence(one) ?? one.code,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** One month on a day of its own, with the reason (TP-01). */
function Elsewhere({ series, month, onClose }: { series: Series; month: Month; onClose: () => void }) {
  const t = useWords(seriesPageTexts)
  const { today } = useSession()
  const [heldOn, setHeldOn] = useState<string | null>(month.heldOn)
  const [reason, setReason] = useState('')
  const [id] = useState(newId)
  const { convene, working, refused } = useConvening(series)
  const occasion: Occasion = { id, month: month.month, heldOn, reason: reason.trim() || null }
  return (
    <SaveDialog
      commands={[{ working, refusal: null }]}
      onClose={onClose}
      onSave={() => convene([occasion])}
      ready={heldOn !== null && (heldOn === month.fixedOn || heldOn === month.heldOn || reason.trim() !== '')}
      save={t('convene')}
      saved={t('done', { count: 1 })}
      title={t('anotherTitle', { month: month.month })}
    >
      <DatePicker
        label={t('heldOn')}
        note={t('moved', { day: shortDay(month.fixedOn, today) })}
        onChange={setHeldOn}
        required
        value={heldOn}
      />
      <TextField label={t('reason')} maxLength={200} onChange={setReason} value={reason} />
      {refused.length > 0 ? <Refused refused={refused} /> : null}
    </SaveDialog>
  )
}
