import { useState } from 'react'
import { DateField, DatePicker, Fields, MonthPicker, TimeField } from '../index.ts'
import { Specimen, useBoth } from './specimen.tsx'

export function Days() {
  const say = useBoth()
  const [day, setDay] = useState<string | null>('2026-11-25')
  const [time, setTime] = useState<string | null>('14:00')
  const [month, setMonth] = useState('2026-11')
  return (
    <Specimen
      name="DatePicker, DateField, TimeField, MonthPicker"
      note={say('进出都是 YYYY-MM-DD', 'YYYY-MM-DD in and out')}
    >
      <Fields least={170}>
        <DatePicker
          earliest="2026-11-25"
          label={say('开会日', 'Held on')}
          note={say('须在三日后', 'Three days from now')}
          onChange={setDay}
          value={day}
        />
        <DateField label={say('出生', 'Born')} onChange={setDay} value={day} />
        <TimeField label={say('起', 'From')} onChange={setTime} value={time} />
        <TimeField
          label={say('止', 'To')}
          onChange={setTime}
          refusal={say('早于开始。', 'Before the start.')}
          value="13:30"
        />
        <DatePicker
          label={say('期限', 'Due')}
          onChange={setDay}
          value={null}
          warning={say('未定期限的交办不会提醒。', 'Without a date nobody is reminded.')}
        />
        <DateField disabled label={say('入党', 'Joined')} onChange={setDay} value="2019-06-28" />
      </Fields>
      <MonthPicker label={say('月份', 'Month')} latest="2027-06" onChange={setMonth} value={month} />
    </Specimen>
  )
}
