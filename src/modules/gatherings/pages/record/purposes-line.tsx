import { sentenceOf, useTell } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, Menu, toast } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { listTexts, termTexts } from '../../gatherings-pages.texts.ts'
import { setAgenda } from '../../minutes.contract.ts'
import { amendPlan } from '../../plan.contract.ts'
import { audienceOf, type ConvenerKind } from '../../plan.rules.ts'
import { hasLecturer, hasTheme, type PurposeKind, purposeKinds } from '../../terms.rules.ts'
import { draftFrom, emptyDraft, planOf, serving } from '../plan/draft.ts'
import type { Purpose } from './gathering.ts'
import css from './record.module.css'
import { recordTexts } from './record.texts.ts'
import { useRecord } from './record.tsx'
import { SaveMark } from './save-mark.tsx'

/** 本次履行: the duties this gathering serves; one more adds its section. */
export function PurposesLine() {
  const t = useWords(recordTexts)
  const term = useWords(termTexts)
  const { record } = useRecord()
  const serve = useServe()
  const served = record.purposes.map(({ kind }) => kind)
  const convener: ConvenerKind = record.unit.kind === 'group' ? 'group' : 'branch'
  const more = purposeKinds.filter((kind) => !served.includes(kind) && audienceOf(convener, [...served, kind]).ok)
  return (
    <>
      <div className={css.purposes}>
        <b>{t('serves')}</b>
        {served.map((kind) => (
          <Checkbox
            checked
            key={kind}
            onChange={() => void serve(served.filter((one) => one !== kind))}
            readOnly={!record.may.plan || served.length === 1}
          >
            {term(`kind.${kind}`)}
            <Serial kind={kind} />
          </Checkbox>
        ))}
        {record.may.plan && more.length > 0 ? (
          <Menu
            entries={more.map((kind) => ({
              key: kind,
              label: term(`kind.${kind}`),
              onPress: () => void serve([...served, kind]),
            }))}
            label={t('servesMore')}
            quiet
          />
        ) : null}
        <SaveMark />
      </div>
      {record.purposes.map((purpose) => (
        <FactsLine key={purpose.kind} purpose={purpose} />
      ))}
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
  const { tell: setItems } = useTell(setAgenda)
  return async (kinds: readonly PurposeKind[]) => {
    const empty = emptyDraft({ purposes: [], unitId: null, period: null }, today)
    const draft = serving(draftFrom(record, empty, false), inOrder(kinds), language)
    const plan = planOf(draft, record.title)
    const done = plan && (await tell({ id: record.id, version: record.version, ...plan }))
    if (done && !done.ok) toast(sentenceOf(done, language), 'refusal')
    if (!done?.ok) return
    for (const purpose of kinds.filter((kind) => !record.purposes.some((one) => one.kind === kind))) {
      const items = [...(draft.agenda[purpose] ?? [])]
      if (items.length > 0) await setItems({ gatheringId: record.id, purpose, items })
    }
  }
}

function inOrder(kinds: readonly PurposeKind[]): PurposeKind[] {
  return purposeKinds.filter((kind) => kinds.includes(kind))
}

/** What a purpose is about: the theme of the day, where it was settled, why it was moved; the lecture; the year it counts for. */
function FactsLine({ purpose }: { purpose: Purpose }) {
  const t = useWords(recordTexts)
  const { language } = useLanguage()
  const words = useFacts(purpose).filter(Boolean)
  if (words.length === 0) return null
  const { kind } = purpose
  return (
    <p className={css.theme}>
      <b>{t(hasAbout(kind) ? `about.${kind}` : 'about.life')}</b>
      {words.join(language === 'zh' ? '；' : '; ')}
    </p>
  )
}

const toldOf = ['theme-party-day', 'lecture', 'mini-class', 'appraisal'] as const
const hasAbout = (kind: PurposeKind): kind is (typeof toldOf)[number] => toldOf.some((one) => one === kind)

function useFacts({ kind, theme, settledIn, reasonMoved, lecturer, forYear }: Purpose): string[] {
  const t = useWords(recordTexts)
  const { today } = useSession()
  const settled = () =>
    settledIn ? t('settledOn', { day: shortDay(settledIn.heldOn, today), title: settledIn.title }) : t('notSettled')
  return [
    hasTheme(kind) ? (theme ?? t(hasLecturer(kind) ? 'noTitle' : 'noTheme')) : '',
    kind === 'theme-party-day' ? settled() : '',
    reasonMoved ? t('movedBecause', { reason: reasonMoved }) : '',
    hasLecturer(kind) ? (lecturer ? t('lecturer', { name: lecturer }) : t('noLecturer')) : '',
    forYear ? t('forYear', { year: forYear }) : '',
  ]
}
