import { useState } from 'react'
import { periodWords } from '#regulations/index.ts'
import { newId, useTell } from '#web/api.ts'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fact, Facts, Fields, MonthPicker, NumberField, TextField } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { pageTexts } from '../dues-page.texts.ts'
import { fenOf } from '../money.rules.ts'
import { recordHandover } from '../telling.contract.ts'
import { type Doing, type Year, yuan } from './dues.ts'
import { Labelled } from './labelled.tsx'
import { isMonth } from './payable.ts'

/** What was taken in during a month goes up to the higher organisation. */
export function HandoverDialog({ branchId, year, filters, onClose }: Doing) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const { language } = useLanguage()
  const [id] = useState(newId)
  const [month, setMonth] = useState(() => (isMonth(filters.month) ? filters.month : firstLeft(year)))
  const [handedOn, setHandedOn] = useState<string | null>(today)
  const [typed, setTyped] = useState<number | null | undefined>(undefined)
  const [reference, setReference] = useState('')
  const command = useTell(recordHandover)
  const { takenFen, handedFen, leftFen } = balance(year, month)
  const amount = typed === undefined ? leftFen / 100 : typed
  const amountFen = fenOf(amount)
  const words = periodWords(month, language)
  const more = (amountFen ?? 0) - leftFen
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() =>
        command.tell({
          id,
          branchId,
          month,
          handedOn: handedOn ?? today,
          amountFen: amountFen ?? 0,
          reference: reference.trim() || null,
        })
      }
      ready={Boolean(amountFen) && handedOn !== null && handedOn <= today && reference.trim().length !== 1}
      save={t('save')}
      saved={t('saved')}
      title={t('handOver')}
    >
      <Fields>
        <Labelled label={t('month')}>
          <MonthPicker
            earliest={`${year.year}-01`}
            label={t('month')}
            latest={`${year.year}-12`}
            onChange={(next) => {
              setMonth(next)
              setTyped(undefined)
            }}
            value={month}
          />
        </Labelled>
        <DatePicker label={t('handedOn')} latest={today} onChange={setHandedOn} required value={handedOn} />
        <NumberField
          digits={2}
          label={t('amountWord')}
          minimum={0}
          onChange={setTyped}
          unit={t('yuan')}
          value={amount}
          warning={more > 0 ? t('moreThanTaken', { month: words, more: yuan(more) }) : null}
        />
        <TextField label={t('referenceNumber')} maxLength={120} onChange={setReference} value={reference} />
      </Fields>
      <Facts>
        <Fact label={t('takenIn', { month: words })} unit={t('yuan')}>
          {yuan(takenFen)}
        </Fact>
        <Fact label={t('handedAlready')} unit={t('yuan')}>
          {yuan(handedFen)}
        </Fact>
      </Facts>
    </SaveDialog>
  )
}

function balance({ taken, handovers }: Year, month: string) {
  const takenFen = taken.find((one) => one.month === month)?.fen ?? 0
  const handedFen = handovers.reduce((sum, one) => sum + (one.month === month && !one.struck ? one.amountFen : 0), 0)
  return { takenFen, handedFen, leftFen: Math.max(0, takenFen - handedFen) }
}

/** The earliest month whose dues have not all gone up; the last one taken in where all have. */
function firstLeft(year: Year): string {
  const left = year.taken.find(({ month }) => balance(year, month).leftFen > 0)
  return left?.month ?? year.taken.at(-1)?.month ?? `${year.year}-01`
}
