import { periodWords } from '#regulations/index.ts'
import { type StatusKind, StatusShape, Tag } from '#web/ui/index.ts'
import { toneOf } from '#web/ui/states/status-kinds.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import css from './dues.module.css'
import { type Cell, yuan } from './dues.ts'

/** States that are drawn as a shape of the vocabulary; the others are a sign in a box, or a stroke. */
export const shapeOf: Partial<Record<Cell['state'], StatusKind>> = { paid: 'met', open: 'out-of-band', due: 'due' }
const signs = ['waived', 'excused', 'held', 'paid-before'] as const

/** One month of one member: its sign, and the day it was paid. */
export function MonthMark({ cell, name }: { cell: Cell; name: string }) {
  const words = useCellWords()(cell, name)
  const { state, paid, month } = cell
  const kind = shapeOf[state]
  const sign = signs.find((one) => one === state)
  return (
    <span aria-label={words} className={css.mark} role="img" title={words}>
      {kind ? (
        <span style={{ color: `var(--${toneOf[kind]})` }}>
          <StatusShape kind={kind} size={14} />
        </span>
      ) : sign ? (
        <Sign sign={sign} />
      ) : (
        <i aria-hidden="true">{state === 'ahead' ? '·' : '–'}</i>
      )}
      {paid ? (
        <small aria-hidden="true">{paid.on.startsWith(month) ? paid.on.slice(8) : paid.on.slice(5)}</small>
      ) : null}
    </span>
  )
}

export function Sign({ sign }: { sign: (typeof signs)[number] }) {
  const t = useWords(pageTexts)
  return <Tag tone={sign === 'excused' ? 'blue' : 'ink'}>{t(`sign.${sign}`)}</Tag>
}

/** 苍术，2026年11月：已交 45.00 元，2026-11-15 */
function useCellWords() {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  return ({ month, state, paid, amountFen, reason }: Cell, name: string) => {
    const plain = [t(`cell.${state}`), reason ? t(`reason.${reason}`) : ''].filter(Boolean).join(t('comma'))
    const said = paid
      ? t('cellPaid', { amount: yuan(paid.fen), on: paid.on })
      : amountFen && state !== 'waived'
        ? t('cellDue', { state: plain, amount: yuan(amountFen) })
        : plain
    return t('cellWords', { name, month: periodWords(month, language), state: said })
  }
}
