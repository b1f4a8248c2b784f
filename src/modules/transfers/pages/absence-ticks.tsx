import { sentenceOf } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { Checkbox, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { type AbsenceFacts, judgeAbsence } from '../absence.rules.ts'
import { dialogTexts } from '../transfers-pages.texts.ts'
import css from './transfers.module.css'

interface Ticked {
  readonly fixedPlace: boolean
  readonly moved: boolean
  readonly leaveAgreed: boolean
  readonly keptAsMobile: boolean
}

interface TicksProps {
  value: Ticked
  onChange: (change: Partial<Ticked>) => void
  /** Whether he stays at one place is a fact of its beginning. */
  withPlace?: boolean
}

/** What the relation depends on, beside the dates. */
export function Ticks({ value, onChange, withPlace = false }: TicksProps) {
  const t = useWords(dialogTexts)
  const names = ['fixedPlace', 'moved', 'leaveAgreed', 'keptAsMobile'] as const
  return (
    <div className={css.ticks}>
      {names
        .filter((name) => withPlace || name !== 'fixedPlace')
        .map((name) => (
          <Checkbox checked={value[name]} key={name} onChange={(ticked) => onChange({ [name]: ticked })}>
            {t(`away.${name}`)}
          </Checkbox>
        ))}
    </div>
  )
}

/** What the rules say of it as written, before it is saved. */
export function AwayPreview({ absence, contacts }: { absence: AbsenceFacts; contacts: readonly string[] }) {
  const { today } = useSession()
  const { language } = useLanguage()
  const { away, mobile } = judgeAbsence(absence, contacts, today)
  const said = [...away.because, ...(mobile?.because ?? [])].filter(({ text }) => text !== 'mobile.takes-part')
  const calls = away.outcome !== 'PASS' || away.values?.state === 'transfer-due'
  return (
    <Notice kind={calls ? 'warning' : 'word'}>
      {said.map((line) => sentenceOf(line, language)).join(language === 'zh' ? '' : ' ')}
    </Notice>
  )
}
