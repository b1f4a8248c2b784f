import { useState } from 'react'
import { newId, useTell } from '#web/api.ts'
import { JudgedPanel } from '#web/judged.tsx'
import { SaveDialog } from '#web/save-dialog.tsx'
import { useSession } from '#web/session.tsx'
import { DatePicker, Fact, Facts, Fields, Select } from '#web/ui/index.ts'
import { useWords } from '#web/words.ts'
import { places } from '../dues.contract.ts'
import { pageTexts } from '../dues-page.texts.ts'
import { recordPublication } from '../telling.contract.ts'
import { type Doing, yuan } from './dues.ts'
import { reportOn } from './told.tsx'

/** L15: the members were told what was collected in a year. */
export function PublishDialog({ branchId, year, onClose }: Doing) {
  const t = useWords(pageTexts)
  const { today } = useSession()
  const [id] = useState(newId)
  const [publishedOn, setPublishedOn] = useState<string | null>(today)
  const [place, setPlace] = useState<(typeof places)[number]>('board')
  const command = useTell(recordPublication)
  const answer = reportOn(year, today, publishedOn ? [publishedOn] : [])
  const paying = year.members.filter(({ paidFen }) => paidFen > 0).length
  return (
    <SaveDialog
      commands={[command]}
      onClose={onClose}
      onSave={() => command.tell({ id, branchId, year: year.year, publishedOn: publishedOn ?? today, place })}
      ready={publishedOn !== null && publishedOn <= today}
      save={t('save')}
      saved={t('saved')}
      title={t('publishWhich', { year: year.year })}
    >
      <Fields>
        <DatePicker label={t('publishedOn')} latest={today} onChange={setPublishedOn} required value={publishedOn} />
        <Select
          label={t('place')}
          onChange={setPlace}
          options={places.map((value) => ({ value, label: t(`place.${value}`) }))}
          value={place}
        />
      </Fields>
      <Facts>
        <Fact label={t('payersPaid')} unit={t('people')}>
          {paying}
        </Fact>
        <Fact label={t('collected')} unit={t('yuan')}>
          {yuan(year.collectedFen)}
        </Fact>
        <Fact label={t('handedSum')} unit={t('yuan')}>
          {yuan(year.handedFen)}
        </Fact>
      </Facts>
      <JudgedPanel about={t('publishWhich', { year: year.year })} answer={answer} state={answer.values?.state} />
    </SaveDialog>
  )
}
