import { sentenceOf, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listTexts, termTexts } from '../../gatherings-pages.texts.ts'
import { amendPlan } from '../../plan.contract.ts'
import { audienceOf, type ConvenerKind } from '../../plan.rules.ts'
import { type PurposeKind, purposeKinds } from '../../terms.rules.ts'
import { draftFrom, emptyDraft, planOf } from '../plan/draft.ts'
import css from './record.module.css'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'
import { SaveMark } from './save-mark.tsx'

/** 本次履行: the duties this gathering serves; ticking one adds its section. */
export function PurposesLine() {
  const t = useWords(recordTexts)
  const term = useWords(termTexts)
  const { record } = useRecord()
  const serve = useServe()
  const served = record.purposes.map(({ kind }) => kind)
  const convener: ConvenerKind = record.unit.kind === 'group' ? 'group' : 'branch'
  const possible = purposeKinds.filter((kind) => served.includes(kind) || audienceOf(convener, [...served, kind]).ok)
  return (
    <>
      <div className={css.purposes}>
        <b>{t('serves')}</b>
        {(record.may.plan ? possible : served).map((kind) => (
          <Checkbox
            checked={served.includes(kind)}
            key={kind}
            onChange={(chosen) => serve(chosen ? [...served, kind] : served.filter((one) => one !== kind))}
            readOnly={!record.may.plan || (served.length === 1 && served[0] === kind)}
          >
            {term(`kind.${kind}`)}
            <Serial kind={kind} />
          </Checkbox>
        ))}
        <SaveMark />
      </div>
      <ThemeLine />
    </>
  )
}

/** Its number of the year, where the gathering counts for several. */
function Serial({ kind }: { kind: PurposeKind }) {
  const t = useWords(listTexts)
  const { purposes } = useRecord().record
  const serial = purposes.find((one) => one.kind === kind)?.serial
  if (!serial || purposes.length === 1) return null
  return <span className={css.serial}>{t('serial', { serial })}</span>
}

function useServe() {
  const { language } = useLanguage()
  const { today } = useSession()
  const { record } = useRecord()
  const { tell } = useTell(amendPlan)
  return async (kinds: readonly PurposeKind[]) => {
    const empty = emptyDraft({ purposes: [], unitId: null, period: null }, today)
    const plan = planOf({ ...draftFrom(record, empty, false), kinds }, record.title)
    const done = plan && (await tell({ id: record.id, version: record.version, ...plan }))
    if (done && !done.ok) toast(sentenceOf(done, language), 'refusal')
  }
}

/** Theme, where it was settled, and why it was moved. */
function ThemeLine() {
  const t = useWords(recordTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const themeDay = useRecord().record.purposes.find(({ kind }) => kind === 'theme-party-day')
  if (!themeDay) return null
  const { theme, settledIn, reasonMoved } = themeDay
  const facts = [
    theme ?? t('noTheme'),
    settledIn ? t('settledOn', { day: shortDay(settledIn.heldOn, today), title: settledIn.title }) : t('notSettled'),
    reasonMoved ? t('movedBecause', { reason: reasonMoved }) : '',
  ]
  return (
    <p className={css.theme}>
      <b>{t('theme')}</b>
      {facts.filter(Boolean).join(language === 'zh' ? '；' : '; ')}
    </p>
  )
}
